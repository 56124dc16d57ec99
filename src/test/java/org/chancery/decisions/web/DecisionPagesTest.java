package org.chancery.decisions.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.access.Accounts;
import org.chancery.access.Role;
import org.chancery.decisions.DecisionId;
import org.chancery.decisions.Decisions;
import org.chancery.decisions.Effect;
import org.chancery.decisions.Proposal;
import org.chancery.world.HttpVisitor;
import org.chancery.world.People;
import org.chancery.world.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The thread by hand: forms only, no script.
@ServerTest
class DecisionPagesTest {

  private static final Pattern FIRST_LINK = Pattern.compile("href=\"(/taskings/[0-9a-f-]{36})\"");

  @Autowired Decisions decisions;
  @Autowired Accounts accounts;
  @LocalServerPort int port;

  private HttpVisitor officer;
  private DecisionId id;

  @BeforeEach
  void an_officer_has_imported_the_case() throws IOException {
    String login = People.of(accounts, Role.OFFICER).login();
    officer = new HttpVisitor(port).signIn(login, People.PASSWORD);
    String name = "note-and-draft-decisions.txt";
    try (var text = getClass().getResourceAsStream("/demo/soc-2020-12-11/" + name)) {
      assertTrue(text != null);
      id = decisions.importDocument(name, text.readAllBytes());
    }
  }

  private String page(String path) {
    HttpResponse<String> answer = officer.get(path);
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  private String version() {
    return Integer.toString(decisions.get(id).version());
  }

  @Test
  void every_word_of_every_page_is_in_every_language() {
    decisions.confirm(id, 1);
    for (String path :
        List.of(
            "/",
            "/decisions",
            "/decisions/import",
            "/decisions/" + id,
            "/taskings",
            "/inputs",
            "/meetings")) {
      for (String language : List.of("en", "ru", "kk")) {
        String body = page(path + "?lang=" + language);
        Matcher key =
            Pattern.compile(">\\s*((desk|decisions|taskings|inputs|meetings|platform)\\.[a-z.-]+)<")
                .matcher(body);
        assertTrue(!key.find(), () -> path + " in " + language + ": " + key.group(1));
      }
    }
  }

  @Test
  void a_reading_is_corrected_confirmed_and_adopted_without_a_script() {
    String reading = page("/decisions/" + id + "/read");
    assertTrue(reading.contains("<mark id=\"w-"), "the words are marked");
    Proposal silence =
        decisions
            .get(id)
            .proposals()
            .filter(p -> p.effect() instanceof Effect.OpensSilence)
            .findFirst()
            .orElseThrow();
    String at = "/decisions/" + id + "/proposals/" + silence.id();
    assertTrue(reading.contains("href=\"#w-" + silence.id() + "\""), "and lead to them");

    HttpResponse<String> refused =
        officer.post(
            at,
            Map.of(
                "version",
                version(),
                "kind",
                "silence",
                "what",
                "The measure",
                "species",
                "fixed",
                "date",
                "25.12.2020",
                "time",
                "",
                "zone",
                "Asia/Almaty"));
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("The deadline needs an hour"), "and says so");
    assertTrue(refused.body().contains("The measure"), "and keeps what was typed");

    HttpResponse<String> stale = officer.post(at + "/hour", Map.of("version", "99"));
    assertEquals(422, stale.statusCode());
    assertTrue(stale.body().contains("Somebody has changed this text"));

    assertEquals(302, officer.post(at + "/hour", Map.of("version", version())).statusCode());
    assertEquals(
        302,
        officer.post("/decisions/" + id + "/confirm", Map.of("version", version())).statusCode());
    String thread = page("/decisions/" + id);
    assertTrue(thread.contains("25 December 2020"), "the deadline that was fixed");
    assertTrue(thread.contains("Provisional"));

    HttpResponse<String> open =
        officer.post(
            "/decisions/" + id + "/adopt", Map.of("version", version(), "day", "09.12.2020"));
    assertEquals(422, open.statusCode());
    for (Proposal bracketed : decisions.get(id).unsettled().toList()) {
      officer.post(
          "/decisions/" + id + "/proposals/" + bracketed.id() + "/settle",
          Map.of("version", version(), "settlement", "agreed"));
    }
    assertEquals(
        302,
        officer
            .post("/decisions/" + id + "/adopt", Map.of("version", version(), "day", "09.12.2020"))
            .statusCode());

    Matcher tasking = FIRST_LINK.matcher(page("/decisions/" + id));
    assertTrue(tasking.find());
    String task = tasking.group(1);
    assertTrue(page(task).contains("SOC 11.12.2020 § 2"), "its mandate");
    assertEquals(302, officer.post(task + "/deliver", Map.of("words", "By note.")).statusCode());
    assertEquals(302, officer.post(task + "/complete", Map.of("words", "SOC.")).statusCode());
    assertTrue(page(task).contains("Completed"));
    HttpResponse<String> mandate =
        officer.get("/decisions/mandate/" + task.substring("/taskings/".length()));
    assertTrue(
        mandate.headers().firstValue("Location").orElse("").endsWith("/decisions/" + id + "#n2"));
  }

  @Test
  void the_note_of_the_case_is_drafted_from_it() {
    decisions.confirm(id, 1);
    HttpResponse<String> answer =
        officer.post("/decisions/" + id + "/note", Map.of("version", version(), "pages", "2"));
    assertEquals(302, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Location").orElse("").contains("/notes/"));
  }

  @Test
  void a_registrar_reads_but_does_not_confirm() {
    String login = People.of(accounts, Role.REGISTRAR).login();
    HttpVisitor registrar = new HttpVisitor(port).signIn(login, People.PASSWORD);
    assertEquals(200, registrar.get("/decisions/" + id + "/read").statusCode());
    assertEquals(
        403,
        registrar.post("/decisions/" + id + "/confirm", Map.of("version", version())).statusCode());
  }
}
