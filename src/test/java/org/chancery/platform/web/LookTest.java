package org.chancery.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.platform.Language;
import org.chancery.world.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The parts of a page hold in every language, on a desk and on a phone. The pictures are left in
/// `target/look` for the eye.
class LookTest {

  private static Gallery gallery;
  private static Chromium chromium;

  @BeforeAll
  static void open() throws IOException {
    gallery = new Gallery(0);
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
    gallery.close();
  }

  @ParameterizedTest
  @CsvSource({"1440,en", "1440,kk", "1024,ru", "390,ru", "390,kk"})
  void nothing_offends_the_accessibility_rules_and_nothing_overflows(int width, String tag) {
    List<String> findings = new ArrayList<>();
    Language language = new Language(tag);
    try (Page window = chromium.window(width, 900)) {
      window.onConsoleMessage(message -> findings.add("console: " + message.text()));
      for (String page : Gallery.PAGES) {
        window.navigate(gallery.address(page, language));
        window.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/look/" + page + "-" + language + "-" + width + ".png")));
        findings.addAll(Chromium.findings(window));
        Object wide = window.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (!wide.equals(0)) {
          findings.add(page + " in " + language + " is too wide by " + wide);
        }
      }
    }
    assertEquals(List.of(), findings);
  }

  @Test
  void kazakh_letters_come_from_our_own_fonts() {
    try (Page window = chromium.window(1440, 900)) {
      window.navigate(gallery.address("parts", Language.KAZAKH));
      for (String font : List.of("400 16px 'IBM Plex Sans'", "400 16px 'Source Serif 4'")) {
        Object loaded =
            window.evaluate("f => document.fonts.load(f, 'әғқңөұүһі₸№').then(x => x.length)", font);
        assertTrue(loaded instanceof Integer count && count >= 3, font + ": " + loaded);
      }
    }
  }

  @Test
  void keys_lead_to_the_search_field_the_rows_and_the_list_of_keys() {
    try (Page window = chromium.window(1440, 900)) {
      window.navigate(gallery.address("register", Language.ENGLISH));
      window.keyboard().press("j");
      window.keyboard().press("j");
      assertEquals("№ 17-1/353emb", window.evaluate("document.activeElement.textContent"));
      window.keyboard().press("k");
      assertEquals("№ 17-1/352emb", window.evaluate("document.activeElement.textContent"));
      window.keyboard().press("?");
      assertTrue(window.isVisible("#keys"));
      window.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/look/keys.png")));
      assertEquals(List.of(), Chromium.findings(window));
      window.keyboard().press("Escape");
      window.keyboard().press("/");
      assertEquals("q", window.evaluate("document.activeElement.id"));
      window.keyboard().press("?");
      assertTrue(!window.isVisible("#keys"), "while typing, ? is a question mark");
    }
  }

  @Test
  void following_a_proposal_lights_up_its_words_without_script() {
    try (Page window = chromium.windowWithoutScripts(1440, 900)) {
      window.navigate(gallery.address("sides", Language.ENGLISH));
      window.click("#p1 .anchor");
      assertEquals(1, window.locator("mark:target").count());
    }
  }

  @Test
  void nothing_is_inline() throws IOException {
    List<String> offenders = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file).matches("(?s).*(\\sstyle=|\\son[a-z]+=|<style|<script>).*")) {
          offenders.add(file.toString());
        }
      }
    }
    assertEquals(List.of(), offenders);
  }
}
