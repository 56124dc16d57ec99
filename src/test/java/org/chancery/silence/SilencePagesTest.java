package org.chancery.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.access.Account;
import org.chancery.access.Accounts;
import org.chancery.access.Role;
import org.chancery.audit.Mandate;
import org.chancery.correspondence.Enclosing;
import org.chancery.documents.Documents;
import org.chancery.platform.Deadline;
import org.chancery.platform.DemonstrationClock;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.chancery.world.Chromium;
import org.chancery.world.HttpVisitor;
import org.chancery.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of secretariat and delegation, in a real browser without scripts; the accessibility
/// rules look at each. With `-Dscreenshots=folder` it keeps pictures.
@SilenceServerTest
class SilencePagesTest {

  @Autowired SilenceProcedures silences;
  @Autowired Accounts accounts;
  @Autowired Documents documents;
  @Autowired Clock clock;
  @Autowired DemonstrationClock demonstration;
  @LocalServerPort int port;

  private LocalDate lastDay() {
    return clock.instant().atZone(ZoneId.of("Asia/Almaty")).toLocalDate().plusDays(14);
  }

  private ProcedureId open() {
    return silences.open(
        new Proposal(
            new Localized(
                Map.of(
                    Language.ENGLISH,
                    "Epidemiological safety, public health and pharmaceuticals",
                    Language.RUSSIAN,
                    "Эпидемиологическая безопасность, общественное здравоохранение и фармацевтика",
                    Language.KAZAKH,
                    "Эпидемиологиялық қауіпсіздік, қоғамдық денсаулық сақтау және фармацевтика")),
            "updated-concept-paper",
            "soc",
            LocalDate.of(2020, 12, 11),
            "soc",
            new Mandate(UUID.randomUUID(), "2", "SOC 11.12.2020 § 2"),
            new Deadline.OnDate(lastDay(), "by " + lastDay()),
            Optional.empty()),
        false);
  }

  private Page at(Page window, String path) {
    window.navigate("http://127.0.0.1:" + port + path);
    return window;
  }

  private void signIn(Page window, Account account) {
    at(window, "/sign-in");
    window.fill("input[name=login]", account.login());
    window.fill("input[name=password]", People.PASSWORD);
    window.click("main button");
  }

  private void look(Page page, String name) {
    String folder = System.getProperty("screenshots");
    for (String language : List.of("en", "ru", "kk")) {
      if (folder != null) {
        String path = page.url().replaceAll("[?&]lang=..", "").replaceAll("http://[^/]*", "");
        at(page, path + "?lang=" + language);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of(folder, name + "-" + language + ".png"))
                .setFullPage(true));
      }
    }
    if (folder != null) {
      page.navigate(page.url().replace("lang=kk", "lang=en"));
    }
    String text = page.innerText("body");
    assertFalse(text.matches("(?s).*\\b(silence|portal)\\.[a-z-]+.*"), "a key is shown: " + text);
  }

  @Test
  void from_the_decision_to_a_released_objection_without_scripts() {
    ProcedureId id = open();
    String path = "/silence/" + id;
    try (Chromium chromium = new Chromium()) {
      Page registry = chromium.windowWithoutScripts(1280, 900);
      signIn(registry, People.of(accounts, Role.REGISTRAR));
      at(registry, path);
      look(registry, "1-draft");
      registry.fill("#hour", "midnight");
      registry.click("form[action$='/deadline'] button");
      assertTrue(registry.innerText("main").contains("Midnight is the end of one day"));
      at(registry, path);
      assertEquals("18:00", registry.inputValue("#hour"));
      assertEquals("Asia/Almaty", registry.inputValue("#zone"));
      assertEquals(
          DateTimeFormatter.ofPattern("dd.MM.uuuu").format(lastDay()), registry.inputValue("#day"));
      registry.click("form[action$='/deadline'] button");
      registry.setInputFiles(
          "#file-en",
          new FilePayload(
              "concept-paper.txt",
              "text/plain",
              "The updated concept paper".getBytes(StandardCharsets.UTF_8)));
      registry.fill("#pages-en", "3");
      registry.click("form[action$='/text'] button");
      look(registry, "2-ready");
      registry.click("form[action$='/circulation'] button");
      assertTrue(registry.innerText("main").contains("Running"), registry.innerText("main"));
      look(registry, "3-running");

      Page india = chromium.windowWithoutScripts(390, 844);
      signIn(india, People.delegate(accounts, "IND"));
      at(india, "/portal");
      look(india, "4-desk");
      india.click("text=Epidemiological safety >> nth=0");
      at(india, "/portal/silence/" + id);
      look(india, "5-portal");
      india.click("form[action$='/acknowledgement'] button");
      india.fill("#words", "India is not in a position to join consensus.");
      india.click("form[action$='/review'] button");
      assertTrue(india.innerText("main").contains("your state counts as silent"));
      assertTrue(silences.standing(silences.get(id)) instanceof Standing.Running);
      india.click("form[action$='/objection'] button");
      assertTrue(india.innerText("main").contains("Not adopted"), india.innerText("main"));
      look(india, "6-objected");

      Page korea = chromium.windowWithoutScripts(1280, 900);
      signIn(korea, People.delegate(accounts, "KOR"));
      at(korea, "/portal/silence/" + id);
      assertTrue(korea.innerText("main").contains("Not adopted"));
      assertFalse(korea.content().contains("India"), "who objected is not named");

      at(registry, path);
      look(registry, "7-broken");
      registry.click("form[action$='/outcome-note'] button");
      registry.click("form[action$='/announcement'] button");
      assertTrue(silences.get(id).announcement().isPresent());
    }
  }

  @Test
  void nobody_objects_and_the_executive_director_certifies() {
    ProcedureId id = open();
    byte[] paper = "The updated concept paper".getBytes(StandardCharsets.UTF_8);
    Enclosing text =
        new Enclosing(documents.keep("paper.txt", "text/plain", paper), Optional.of(3));
    silences.layText(id, Language.ENGLISH, Map.of(Language.ENGLISH, text));
    silences.fixDeadline(id, lastDay().atTime(18, 0), ZoneId.of("Asia/Almaty"));
    silences.circulate(id, "");
    HttpVisitor director = visitor(Role.EXECUTIVE_DIRECTOR);
    assertEquals(422, director.post("/silence/" + id + "/certification", Map.of()).statusCode());
    demonstration.moveTo(silences.get(id).closing().orElseThrow().plusMillis(1));
    HttpVisitor registrar = visitor(Role.REGISTRAR);
    assertTrue(registrar.get("/silence").body().contains("Closed, awaiting certification"));
    assertEquals(403, registrar.post("/silence/" + id + "/certification", Map.of()).statusCode());
    assertTrue(
        director.get("/silence/" + id).body().contains("action=\"/silence/" + id + "/certif"));
    assertEquals(302, director.post("/silence/" + id + "/certification", Map.of()).statusCode());
    assertEquals(302, registrar.post("/silence/" + id + "/outcome-note", Map.of()).statusCode());
    assertEquals(302, registrar.post("/silence/" + id + "/announcement", Map.of()).statusCode());
    assertTrue(silences.standing(silences.get(id)) instanceof Standing.Adopted);
  }

  private HttpVisitor visitor(Role role) {
    return new HttpVisitor(port).signIn(People.of(accounts, role).login(), People.PASSWORD);
  }

  @Test
  void who_is_not_concerned_learns_nothing() {
    HttpVisitor turkmenistan =
        new HttpVisitor(port).signIn(People.delegate(accounts, "TKM").login(), People.PASSWORD);
    ProcedureId draft = open();
    String unknown = turkmenistan.get("/portal/silence/" + UUID.randomUUID()).body();
    for (SilenceProcedure procedure : silences.list()) {
      var answer = turkmenistan.get("/portal/silence/" + procedure.id());
      assertEquals(404, answer.statusCode());
      assertEquals(main(unknown), main(answer.body()));
    }
    assertEquals(404, turkmenistan.get("/portal/silence/" + draft).statusCode());
    assertEquals(
        404, turkmenistan.post("/portal/silence/" + draft + "/objection", Map.of()).statusCode());
    assertEquals(403, turkmenistan.get("/silence").statusCode());
    assertEquals(
        403, turkmenistan.post("/silence/" + draft + "/certification", Map.of()).statusCode());
  }

  private static String main(String page) {
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
  }

  @Test
  void the_accessibility_rules_find_nothing() {
    ProcedureId id = open();
    try (Chromium chromium = new Chromium()) {
      Page registry = chromium.window(1280, 900);
      signIn(registry, People.of(accounts, Role.REGISTRAR));
      for (String language : List.of("en", "ru", "kk")) {
        assertEquals(
            List.of(), Chromium.findings(at(registry, "/silence/" + id + "?lang=" + language)));
      }
      assertEquals(List.of(), Chromium.findings(at(registry, "/silence?lang=en")));
      for (SilenceProcedure procedure : silences.list()) {
        assertEquals(List.of(), Chromium.findings(at(registry, "/silence/" + procedure.id())));
        if (procedure.circulation().isPresent()) {
          Page korea = chromium.window(390, 844);
          signIn(korea, People.delegate(accounts, "KOR"));
          assertEquals(List.of(), Chromium.findings(at(korea, "/portal?lang=kk")));
          assertEquals(
              List.of(),
              Chromium.findings(at(korea, "/portal/silence/" + procedure.id() + "?lang=ru")));
          break;
        }
      }
    }
  }
}
