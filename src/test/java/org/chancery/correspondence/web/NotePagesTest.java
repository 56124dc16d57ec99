package org.chancery.correspondence.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.access.Accounts;
import org.chancery.access.Role;
import org.chancery.world.Chromium;
import org.chancery.world.HttpVisitor;
import org.chancery.world.People;
import org.chancery.world.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The notes in the browser, and who may not see them there.
@ServerTest
class NotePagesTest {

  private static final Map<String, String> TRANSMITTAL =
      Map.of(
          "act", "transmit",
          "to", "members",
          "date", "09.12.2020",
          "series", "embassies",
          "languages", "en",
          "what", "draft-decisions-of-meeting",
          "organ", "soc",
          "meeting", "11.12.2020");

  @LocalServerPort int port;
  @Autowired Accounts accounts;

  @Test
  void a_delegation_never_sees_the_register() {
    String note = draft(visitor(Role.OFFICER));
    HttpVisitor delegate = visitor(Role.DELEGATION);
    for (String path :
        List.of(
            "/notes",
            "/notes.csv",
            "/notes/new",
            note,
            note + "/pdf",
            note + "/word",
            note + "/renditions",
            "/notes/numbers/embassies")) {
      assertEquals(403, delegate.get(path).statusCode(), path);
      assertEquals(302, new HttpVisitor(port).get(path).statusCode(), path);
    }
  }

  @Test
  void an_officer_drafts_and_the_registrar_registers() {
    HttpVisitor officer = visitor(Role.OFFICER);
    String note = draft(officer);
    for (String deed : List.of("/register", "/circulate", "/void")) {
      assertEquals(403, officer.post(note + deed, Map.of("reason", "x")).statusCode(), deed);
    }
    assertFalse(officer.get(note).body().contains(note + "/register"));
    HttpVisitor registrar = visitor(Role.REGISTRAR);
    assertEquals(302, registrar.post(note + "/register", Map.of()).statusCode());
    assertEquals(422, registrar.post(note + "/register", Map.of()).statusCode());
    assertEquals(302, registrar.post(note + "/circulate", Map.of()).statusCode());
    assertTrue(registrar.get(note).body().contains("handed over"));
    HttpResponse<String> pdf = registrar.get(note + "/pdf");
    assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void a_form_that_lacks_something_comes_back_with_the_reason() {
    HttpVisitor officer = visitor(Role.OFFICER);
    Map<String, String> form = new java.util.HashMap<>(TRANSMITTAL);
    form.put("meeting", "tomorrow");
    HttpResponse<String> answer = officer.post("/notes", form);
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("“tomorrow” is no date"), answer.body());
    form.put("organ", "no-such-organ");
    form.put("meeting", "11.12.2020");
    assertEquals(422, officer.post("/notes", form).statusCode());
  }

  @Test
  void the_csv_has_exactly_the_rows_shown() {
    HttpVisitor officer = visitor(Role.OFFICER);
    draft(officer);
    String page = officer.get("/notes?state=DRAFTED").body();
    String csv = officer.get("/notes.csv?state=DRAFTED").body();
    long shown = page.lines().filter(l -> l.contains("<th scope=\"row\"")).count();
    assertEquals(shown + 1, csv.lines().count());
    assertTrue(csv.startsWith("\uFEFF\"Number\",\"Date\""), csv);
    assertEquals(200, officer.get("/notes?state=nonsense&year=x&recipient=1").statusCode());
    assertEquals(404, officer.get("/notes?after=nonsense").statusCode());
  }

  @Test
  void an_officer_and_a_registrar_carry_a_note_to_its_end_without_scripts() throws IOException {
    try (Chromium browser = new Chromium()) {
      Page page = browser.windowWithoutScripts(1280, 900);
      signIn(page, Role.REGISTRAR);
      page.navigate(at("/notes/new"));
      look(page, "new");
      page.selectOption("#what", "draft-decisions-of-meeting");
      page.selectOption("#organ", "soc");
      page.fill("#meeting", "11.12.2020");
      page.setInputFiles(
          "#enclosure", new FilePayload("draft-decisions.pdf", "application/pdf", enclosure()));
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Draft")).click();
      page.fill("#words-en", "the revised draft Decisions");
      look(page, "renditions");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
      assertTrue(page.content().contains("forward the revised draft Decisions."));
      assertTrue(page.content().contains("Annexure I"), "the missing annex is pointed out");
      look(page, "draft");
      press(page, "Register and number");
      assertTrue(page.locator("h1").innerText().contains("17-1/"));
      press(page, "Circulate");
      look(page, "circulated");
      String note = page.url();
      for (String language : List.of("kk", "ru")) {
        page.navigate(note + "?lang=" + language);
        look(page, "note-" + language);
        page.navigate(at("/notes?lang=" + language));
        look(page, "notes-" + language);
      }
      page.navigate(at("/notes/numbers/embassies?lang=en"));
      look(page, "numbers");
      page.setViewportSize(390, 844);
      page.navigate(at("/notes?lang=kk"));
      look(page, "phone");
      page.navigate(at("/notes?lang=en"));
    }
  }

  @Test
  void the_accessibility_rules_find_nothing() {
    String note = draft(visitor(Role.OFFICER));
    try (Chromium browser = new Chromium()) {
      Page page = browser.window(1280, 900);
      signIn(page, Role.REGISTRAR);
      for (String path :
          List.of("/notes", "/notes/new", note, note + "/renditions", "/notes/numbers/embassies")) {
        page.navigate(at(path));
        assertEquals(List.of(), Chromium.findings(page), path);
      }
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  /// Kept beside the build, to be looked at.
  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/looks/notes-" + name + ".png")));
  }

  private void signIn(Page page, Role role) {
    page.navigate(at("/sign-in?lang=en"));
    page.fill("input[name=login]", People.of(accounts, role).login());
    page.fill("input[name=password]", People.PASSWORD);
    page.locator("form.form button.primary").click();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  private HttpVisitor visitor(Role role) {
    return new HttpVisitor(port).signIn(People.of(accounts, role).login(), People.PASSWORD);
  }

  /// The path of a fresh draft.
  private static String draft(HttpVisitor officer) {
    HttpResponse<String> answer = officer.post("/notes", TRANSMITTAL);
    assertEquals(302, answer.statusCode(), answer.body());
    String path = answer.headers().firstValue("Location").orElseThrow();
    return path.substring(path.indexOf("/notes/"), path.lastIndexOf('/'));
  }

  private static byte[] enclosure() throws IOException {
    try (var stream =
        NotePagesTest.class.getResourceAsStream("/demo/soc-2020-12-11/draft-decisions.pdf")) {
      return Objects.requireNonNull(stream).readAllBytes();
    }
  }
}
