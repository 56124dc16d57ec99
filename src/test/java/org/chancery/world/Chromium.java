package org.chancery.world;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The installed browser without a screen, and the eye of the accessibility rules (WCAG 2.2 AA).
public final class Chromium implements AutoCloseable {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(
                      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));

  /// A fresh window, with no memory of others.
  public Page window(int width, int height) {
    return browser
        .newContext(new Browser.NewContextOptions().setViewportSize(width, height))
        .newPage();
  }

  /// A window of a reader whose browser runs no scripts.
  public Page windowWithoutScripts(int width, int height) {
    return browser
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(false))
        .newPage();
  }

  /// What the accessibility rules find on the page shown, a line each.
  public static List<String> findings(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .flatMap(rule ->
                rule.getNodes().stream()
                    .map(node ->
                        rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
            .toList();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
