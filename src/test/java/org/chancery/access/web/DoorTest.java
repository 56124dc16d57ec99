package org.chancery.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.chancery.access.AccountId;
import org.chancery.access.Accounts;
import org.chancery.access.NewAccount;
import org.chancery.access.Role;
import org.chancery.world.HttpVisitor;
import org.chancery.world.People;
import org.chancery.world.ServerTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@ServerTest
class DoorTest {

  @Autowired Accounts accounts;
  @Autowired DSLContext sql;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  private HttpVisitor visitor;

  @BeforeEach
  void arrive() {
    visitor = new HttpVisitor(port);
  }

  private HttpVisitor registrar() {
    return visitor.signIn(People.of(accounts, Role.REGISTRAR).login(), People.PASSWORD);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceAll("^http://[^/]+", "");
  }

  @Test
  void who_asks_for_a_page_signs_in_and_gets_there() {
    HttpResponse<String> asked = visitor.get("/audit?kind=account.created");
    assertEquals("/sign-in?to=%2Faudit%3Fkind%3Daccount.created", location(asked));
    String login = People.of(accounts, Role.REGISTRAR).login();
    HttpResponse<String> entered =
        visitor.post(
            "/sign-in",
            Map.of(
                "login", login, "password", People.PASSWORD, "to", "/audit?kind=account.created"));
    assertEquals("/audit?kind=account.created", location(entered));
    HttpResponse<String> journal = visitor.get("/audit?kind=account.created");
    assertEquals(200, journal.statusCode());
    assertTrue(journal.body().contains("Account opened"));
  }

  @Test
  void nobody_is_sent_elsewhere() {
    HttpResponse<String> entered =
        visitor.post(
            "/sign-in",
            Map.of(
                "login",
                People.of(accounts, Role.REGISTRAR).login(),
                "password",
                People.PASSWORD,
                "to",
                "//other.example/"));
    assertEquals("/", location(entered));
  }

  @Test
  void looking_at_the_door_leaves_no_session() {
    int before = sql.fetchCount(org.jooq.impl.DSL.table("platform.session"));
    for (int i = 0; i < 20; i++) {
      new HttpVisitor(port).proof();
      new HttpVisitor(port).post("/sign-in", Map.of("login", "nobody" + i, "password", ""));
    }
    assertEquals(before, sql.fetchCount(org.jooq.impl.DSL.table("platform.session")));
  }

  @Test
  void a_session_in_use_is_written_once_a_minute() {
    registrar();
    String id =
        new String(
            java.util.Base64.getDecoder().decode(visitor.cookie("chancery").orElseThrow()),
            java.nio.charset.StandardCharsets.UTF_8);
    long noted = lastAccess(id);
    visitor.get("/audit");
    assertEquals(noted, lastAccess(id));
    sql.execute(
        "UPDATE platform.session SET last_access_time = last_access_time - 61000"
            + " WHERE session_id = {0}",
        org.jooq.impl.DSL.val(id));
    visitor.get("/audit");
    assertTrue(lastAccess(id) >= noted);
  }

  private long lastAccess(String session) {
    return sql.fetchSingle(
            "SELECT last_access_time FROM platform.session WHERE session_id = {0}",
            org.jooq.impl.DSL.val(session))
        .get(0, Long.class);
  }

  @Test
  void the_door_speaks_three_languages() {
    assertTrue(
        visitor.get("/sign-in?lang=kk").body().contains("Құпиясөз"),
        () -> visitor.get("/sign-in?lang=kk").body());
    assertTrue(visitor.get("/sign-in?lang=ru").body().contains("Пароль"));
    assertTrue(visitor.get("/sign-in?lang=en").body().contains("Password"));
  }

  @Test
  void a_wrong_password_is_told_and_the_login_kept() {
    HttpResponse<String> refused =
        visitor.post("/sign-in", Map.of("login", "some-body", "password", "guess"));
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("some-body"));
    assertTrue(refused.body().contains("do not match"));
    assertFalse(refused.body().contains("guess"));
  }

  @Test
  void signing_in_gives_a_new_session_and_signing_out_ends_it() {
    registrar();
    String first = visitor.cookie("chancery").orElseThrow();
    String login = People.of(accounts, Role.REGISTRAR).login();
    visitor.send(
        "POST", "/sign-in", Map.of("login", login, "password", People.PASSWORD), visitor.proof());
    assertNotEquals(first, visitor.cookie("chancery").orElseThrow());
    assertEquals("/sign-in", location(visitor.post("/sign-out", Map.of())));
    assertEquals(302, visitor.get("/audit").statusCode());
  }

  @Test
  void a_form_without_its_proof_does_nothing() {
    registrar();
    for (String proof : new String[] {"", "x", "AAAA"}) {
      HttpResponse<String> refused = visitor.send("POST", "/sign-out", Map.of(), proof);
      assertEquals(422, refused.statusCode());
      assertTrue(refused.body().contains("grown old"), refused.body());
    }
    assertEquals(200, visitor.get("/audit").statusCode());
  }

  @Test
  void an_upload_beyond_the_limit_is_told_so_though_its_proof_was_never_read() throws Exception {
    byte[] head =
        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] body = java.util.Arrays.copyOf(head, 27 * 1024 * 1024);
    var request =
        java.net.http.HttpRequest.newBuilder(
                java.net.URI.create("http://127.0.0.1:" + port + "/sign-in"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .header("Accept-Language", "en")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try (var client = java.net.http.HttpClient.newHttpClient()) {
      var answer = client.send(request, java.net.http.HttpResponse.BodyHandlers.ofString());
      assertEquals(413, answer.statusCode());
      assertTrue(answer.body().contains("25 MB"), answer.body());
    }
  }

  @Test
  void an_address_that_cannot_be_read_is_told_so() {
    try (var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              "GET /sign-in?to=%zz HTTP/1.0\r\n\r\n"
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      String answer =
          new String(
              socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
      assertTrue(answer.contains("</html>"), answer);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void a_withdrawn_post_is_withdrawn_with_the_next_click() {
    String login = "w" + UUID.randomUUID().toString().substring(0, 8);
    AccountId id =
        accounts.create(
            new NewAccount(login, "Visitor", null, People.PASSWORD), Role.REGISTRAR, null);
    visitor.signIn(login, People.PASSWORD);
    assertEquals(200, visitor.get("/audit").statusCode());
    accounts.endHolding(
        accounts.get(id).holdings().getFirst().id(),
        clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    assertEquals(403, visitor.get("/audit").statusCode());
    accounts.deactivate(id);
    assertEquals(302, visitor.get("/audit").statusCode());
  }

  @Test
  void every_answer_carries_the_strict_headers() {
    for (String path : new String[] {"/sign-in", "/chancery.css", "/nothing-here"}) {
      var headers = visitor.get(path).headers();
      String policy = headers.firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"));
      assertTrue(policy.contains("frame-ancestors 'none'; base-uri 'none'"));
      assertFalse(policy.contains("unsafe"));
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
      assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""));
      assertTrue(headers.firstValue("Permissions-Policy").isPresent());
      assertFalse(headers.firstValue("Strict-Transport-Security").isPresent());
    }
  }

  @Test
  void cookies_are_out_of_reach_of_scripts_and_other_sites() {
    HttpResponse<String> page = visitor.get("/sign-in");
    String login = People.of(accounts, Role.REGISTRAR).login();
    HttpResponse<String> entered =
        visitor.post("/sign-in", Map.of("login", login, "password", People.PASSWORD));
    String all =
        page.headers().allValues("Set-Cookie") + "\n" + entered.headers().allValues("Set-Cookie");
    assertTrue(all.contains("chancery=") && all.contains("chancery-form="), all);
    for (String cookie : page.headers().allValues("Set-Cookie")) {
      assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    }
    for (String cookie : entered.headers().allValues("Set-Cookie")) {
      assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    }
  }
}
