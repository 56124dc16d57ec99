package org.chancery.tour;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/// A page or a part of it, as its reader handles it: by headings, labels, the words on buttons.
record Part(Visitor visitor, Locator here) {

  /// The innermost part under this heading.
  Part part(String heading) {
    Locator title =
        here.page()
            .getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setExact(true));
    return new Part(
        visitor,
        here.locator("section, article, div.columns > *")
            .filter(new Locator.FilterOptions().setHas(title))
            .last());
  }

  /// The part that follows these words when they are opened.
  Part open(String words) {
    Locator folded =
        here.locator("details")
            .filter(
                new Locator.FilterOptions()
                    .setHas(
                        here.page()
                            .locator("summary", new Page.LocatorOptions().setHasText(words))))
            .first();
    folded.locator("summary").first().click();
    return new Part(visitor, folded);
  }

  Part write(String label, String words) {
    labelled(label).fill(words);
    return this;
  }

  Part attach(String label, FilePayload file) {
    labelled(label).setInputFiles(file);
    return this;
  }

  private Locator labelled(String label) {
    return here.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first();
  }

  Part press(String button) {
    return press(button, 0);
  }

  /// One of several buttons that say the same.
  Part press(String button, int which) {
    return lead(AriaRole.BUTTON, button, which);
  }

  Part follow(String link) {
    return lead(AriaRole.LINK, link, 0);
  }

  private Part lead(AriaRole role, String words, int which) {
    Locator found = here.getByRole(role, new Locator.GetByRoleOptions().setName(words)).nth(which);
    return visitor.arrive(found::click);
  }

  /// Where a link leads, without following it.
  String addressOf(String link) {
    return here.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
        .first()
        .getAttribute("href");
  }

  Part sees(String... texts) {
    for (String text : texts) {
      PlaywrightAssertions.assertThat(here)
          .containsText(text, new ContainsTextOptions().setUseInnerText(true).setTimeout(5_000));
    }
    return this;
  }

  /// It was led to: the reader need not look for it.
  void isInSight() {
    PlaywrightAssertions.assertThat(here).isInViewport();
  }

  Part seesNot(String text) {
    PlaywrightAssertions.assertThat(here).not().containsText(text);
    return this;
  }
}
