package org.chancery.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.chancery.world.DemonstrationAccount;

/// Someone at a browser window, who finds things by the words on the page.
final class Visitor {

  private static final double PATIENCE = 30_000;

  private final Page window;
  private final String address;
  private final Eye eye;
  private int arrivals;

  Visitor(Page window, String address, Eye eye) {
    this.window = window;
    this.address = address;
    this.eye = eye;
    window.setDefaultTimeout(PATIENCE);
    window.onLoad(_ -> arrivals++);
    eye.attend(window);
  }

  /// Signs in by login and password.
  Visitor enters(DemonstrationAccount as) {
    Part door = at("/sign-in").part("Sign in");
    door.write("Login", as.login()).write("Password", DemonstrationAccount.PASSWORD);
    assertNotEquals("/sign-in", door.press("Sign in").visitor().path());
    return this;
  }

  /// A screen of another width.
  void takesUp(int width) {
    window.setViewportSize(width, 860);
  }

  Part at(String path) {
    window.navigate(address + path);
    eye.look(window);
    return page();
  }

  /// The page as it stands, with the bars above it.
  Part page() {
    return new Part(this, window.locator("body"));
  }

  /// Does what leads to another page, or to this one anew.
  Part arrive(Runnable deed) {
    int before = arrivals;
    deed.run();
    window.waitForCondition(() -> arrivals > before);
    window.waitForLoadState(LoadState.LOAD);
    eye.look(window);
    return page();
  }

  /// The oldest matter of the register that is open.
  Part followsLastRow() {
    return arrive(() -> window.locator("main table th a").last().click());
  }

  String path() {
    return window.url().substring(address.length()).replaceFirst("[?#].*", "");
  }

  String language() {
    return window.locator("html").getAttribute("lang");
  }

  /// The file behind an address, fetched as this person.
  byte[] file(String path) {
    var answer = window.context().request().get(address + path);
    assertEquals(200, answer.status(), path);
    return answer.body();
  }

  /// Leaves a picture for the documentation, where one is asked for with `-Dpictures=FOLDER`.
  void picture(String name) {
    String folder = System.getProperty("pictures");
    if (folder != null) {
      window.mouse().move(0, 0);
      window.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
    }
  }
}
