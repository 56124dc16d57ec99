package org.chancery.tour;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chancery.world.Chromium;

/// Looks at every page somebody comes to, and keeps what a reader should not have met: findings of
/// the accessibility rules (once for each template, state, language and width), errors of the
/// browser, pages that overflow, keys where words should stand.
final class Eye {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\w./:@-])[a-z]+(\\.[a-z][a-z0-9-]*)+(?![\\w/@])");
  private static final Set<String> KEYS = MessageKeys.all();

  private boolean examines;
  private final Set<String> seen = new HashSet<>();
  private final List<String> findings = new ArrayList<>();

  /// Axe is itself a script: it cannot examine a window that runs none.
  Eye(boolean examines) {
    this.examines = examines;
  }

  /// Whether the rules of accessibility are applied too; that takes most of the time.
  void examines(boolean now) {
    examines = now;
  }

  List<String> findings() {
    return findings;
  }

  /// Hears what the browser complains of, the policy of content among it.
  void attend(Page window) {
    window.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        findings.add(window.url() + ": " + message.text());
      }
    });
    window.onPageError(error -> findings.add(window.url() + ": " + error));
    window.onResponse(this::failure);
  }

  private void failure(Response response) {
    if (response.status() >= 400) {
      findings.add(response.status() + " " + response.request().method() + " " + response.url());
    }
  }

  void look(Page window) {
    String where = name(window);
    if (!seen.add(where)) {
      return;
    }
    Object excess =
        window.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (!excess.equals(0)) {
      findings.add(where + " is too wide by " + excess);
    }
    DOTTED
        .matcher(window.title() + " " + window.locator("body").innerText())
        .results()
        .map(MatchResult::group)
        .filter(KEYS::contains)
        .forEach(key -> findings.add(where + " shows the key " + key));
    if (examines) {
      Chromium.findings(window).forEach(finding -> findings.add(where + ": " + finding));
    }
  }

  /// The template and what state its subject is in.
  private static String name(Page window) {
    String path = ID.matcher(window.url().replaceFirst("^http://[^/]+", "")).replaceAll("…");
    var badge = window.locator(".heading .badge");
    return "%s [%s] %s %dpx"
        .formatted(
            path.replaceFirst("[?#].*", ""),
            badge.count() == 0 ? "" : badge.first().innerText(),
            window.locator("html").getAttribute("lang"),
            window.viewportSize().width);
  }
}
