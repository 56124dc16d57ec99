package org.chancery.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.audit.AuditTrail;
import org.chancery.audit.RecordedAct;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.chancery.platform.Refusal;
import org.chancery.world.People;
import org.chancery.world.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class AccountsTest {

  @Autowired Accounts accounts;
  @Autowired Posts posts;
  @Autowired AuditTrail trail;
  @Autowired Clock clock;

  private final String login = "p" + UUID.randomUUID().toString().substring(0, 8);

  private NewAccount person() {
    return new NewAccount(login, "Aidana Serikbaeva", Language.KAZAKH, People.PASSWORD);
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static void refuses(String key, Executable deed) {
    assertEquals(key, assertThrows(Refusal.class, deed).key());
  }

  @Test
  void an_account_without_a_post_may_do_nothing() {
    accounts.create(person());
    Account account = accounts.find(login).orElseThrow();
    assertEquals(Set.of(), account.roles());
    assertEquals(Language.KAZAKH, account.preferredLanguage());
  }

  @Test
  void a_delegate_speaks_for_the_state_of_the_post() {
    accounts.create(person(), Role.DELEGATION, "KGZ");
    Account account = accounts.find(login).orElseThrow();
    assertEquals(Set.of(Role.DELEGATION), account.roles());
    assertEquals("KGZ", account.state());
  }

  @Test
  void rights_end_with_the_post_on_its_day() {
    AccountId id = accounts.create(person(), Role.OFFICER, null);
    Holding holding = accounts.get(id).holdings().getFirst();
    accounts.endHolding(holding.id(), today());
    assertFalse(accounts.present(id, 1).orElseThrow().is(Role.OFFICER));
    refuses("access.post.left", () -> accounts.endHolding(holding.id(), today()));
  }

  @Test
  void rights_begin_with_the_post_on_its_day() {
    AccountId id = accounts.create(person());
    Localized title =
        new Localized(
            Map.of(
                Language.ENGLISH, "Deputy Executive Director",
                Language.RUSSIAN, "Заместитель Исполнительного директора",
                Language.KAZAKH, "Атқарушы директордың орынбасары"));
    Post post = posts.establish(Role.EXECUTIVE_DIRECTOR, null, title);
    assertEquals(title, posts.get(post.id()).title().orElseThrow());
    assertTrue(posts.list().contains(post));
    accounts.appoint(id, post.id(), today().plusDays(1));
    assertFalse(accounts.present(id, 1).orElseThrow().is(Role.EXECUTIVE_DIRECTOR));
  }

  @Test
  void every_deed_is_on_record_and_none_tells_a_password() {
    AccountId id = accounts.create(person(), Role.OFFICER, null);
    accounts.replacePassword(id, "another quiet steppe wind");
    accounts.endHolding(accounts.get(id).holdings().getFirst().id(), today());
    accounts.deactivate(id);
    List<RecordedAct> acts = trail.about("account:" + id);
    assertEquals(
        List.of(
            "account.created",
            "account.appointed",
            "account.password-changed",
            "account.left-post",
            "account.deactivated"),
        acts.stream().map(RecordedAct::kind).toList());
    assertFalse(acts.toString().contains("quiet"));
    assertFalse(person().toString().contains("quiet"));
  }

  @Test
  void a_changed_password_ends_the_sessions() {
    AccountId id = accounts.create(person());
    assertTrue(accounts.present(id, 1).isPresent());
    refuses(
        "access.password.wrong",
        () -> accounts.changePassword(id, "not this one", "another quiet wind"));
    accounts.changePassword(id, People.PASSWORD, "another quiet wind");
    assertTrue(accounts.present(id, 1).isEmpty());
    assertTrue(accounts.present(id, 2).isPresent());
  }

  @Test
  void a_shut_account_is_nobody() {
    AccountId id = accounts.create(person());
    accounts.deactivate(id);
    assertTrue(accounts.present(id, 1).isEmpty());
    assertTrue(accounts.find(login).isEmpty());
    assertFalse(accounts.get(id).open());
    refuses("platform.not-found", () -> accounts.deactivate(id));
  }

  @Test
  void bad_accounts_are_refused() {
    accounts.create(person());
    refuses("access.login.taken", () -> accounts.create(person()));
    for (String bad : List.of("", "A", "Aidana", "айдана", "a b", "-a", "system", "x".repeat(61))) {
      refuses(
          "access.login.form",
          () -> accounts.create(new NewAccount(bad, "Name", null, People.PASSWORD)));
    }
    refuses(
        "access.name.missing",
        () -> accounts.create(new NewAccount("x" + login, " ", null, People.PASSWORD)));
    refuses(
        "access.password.short",
        () -> accounts.create(new NewAccount("x" + login, "Name", null, "short")));
  }

  @Test
  void posts_that_do_not_fit_are_refused() {
    AccountId id = accounts.create(person(), Role.DELEGATION, "KGZ");
    refuses(
        "access.post.held",
        () -> accounts.appoint(id, posts.usual(Role.DELEGATION, "KGZ").id(), today()));
    refuses(
        "access.post.two-states",
        () -> accounts.appoint(id, posts.usual(Role.DELEGATION, "KAZ").id(), today()));
    refuses("access.post.state", () -> posts.usual(Role.DELEGATION, null));
    refuses("access.post.state", () -> posts.usual(Role.DELEGATION, "kg"));
    refuses("access.post.state", () -> posts.usual(Role.OFFICER, "KGZ"));
    HoldingId holding = accounts.get(id).holdings().getFirst().id();
    refuses("access.post.ends-early", () -> accounts.endHolding(holding, today().minusDays(1)));
  }
}
