package org.chancery.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.platform.Refusal;
import org.chancery.world.People;
import org.chancery.world.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class SignInTest {

  /// A clock in the test's hand.
  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2020-12-09T04:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Autowired AccountStore store;
  @Autowired SignInStore attempts;
  @Autowired Passwords passwords;
  @Autowired Accounts accounts;
  @Autowired PlatformTransactionManager transactions;

  private final Hand clock = new Hand();
  private final String address = "address " + UUID.randomUUID();
  private final String stranger = "stranger-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void someone() {
    People.of(accounts, Role.OFFICER);
  }

  /// As the application's, but on the test's clock: each counting in its own transaction.
  private SignIn door() {
    TransactionTemplate own = new TransactionTemplate(transactions);
    return new SignIn(
        store,
        passwords,
        new Attempts(attempts, clock) {
          @Override
          public void admit(String login, String from) {
            own.executeWithoutResult(_ -> super.admit(login, from));
          }

          @Override
          public void succeeded(String login, String from) {
            own.executeWithoutResult(_ -> super.succeeded(login, from));
          }
        });
  }

  private Refusal refused(String login, String password) {
    return assertThrows(Refusal.class, () -> door().enter(login, password, address));
  }

  @Test
  void the_right_password_opens_whatever_the_case_of_the_login() {
    SignIn.Entrance entrance = door().enter(" Test-Officer ", People.PASSWORD, address);
    assertEquals(
        "test-officer",
        accounts.present(entrance.account(), entrance.version()).orElseThrow().login());
  }

  @Test
  void unknown_and_wrong_are_refused_with_the_same_words() {
    assertEquals("access.sign-in.wrong", refused(stranger, People.PASSWORD).key());
    assertEquals("access.sign-in.wrong", refused("test-officer", "wrong password").key());
    assertEquals("access.sign-in.wrong", refused("a\0b", "wrong password").key());
  }

  @Test
  void unknown_logins_take_as_long_as_known_ones() {
    SignIn door = door();
    refused(stranger, "warming up");
    Duration known = fastest(i -> refuse(door, "test-officer", "known " + i));
    Duration unknown = fastest(i -> refuse(door, stranger + i, "unknown " + i));
    double ratio = (double) unknown.toNanos() / known.toNanos();
    assertTrue(ratio > 0.3 && ratio < 3, known + " known, " + unknown + " unknown");
  }

  private static void refuse(SignIn door, String login, String from) {
    assertThrows(Refusal.class, () -> door.enter(login, "wrong password", from));
  }

  private static Duration fastest(java.util.function.IntConsumer work) {
    return IntStream.range(0, 4)
        .mapToObj(i -> {
          long start = System.nanoTime();
          work.accept(i);
          return Duration.ofNanos(System.nanoTime() - start);
        })
        .min(Duration::compareTo)
        .orElseThrow();
  }

  @Test
  void after_five_failures_even_the_right_password_waits() {
    for (int i = 0; i < 5; i++) {
      assertEquals("access.sign-in.wrong", refused("test-officer", "wrong " + i).key());
    }
    Refusal wait = refused("test-officer", People.PASSWORD);
    assertEquals("access.sign-in.wait", wait.key());
    assertEquals(List.of(1L), wait.parameters());
    clock.now = clock.now.plusSeconds(59);
    assertEquals("access.sign-in.wait", refused("test-officer", People.PASSWORD).key());
    clock.now = clock.now.plusSeconds(1);
    door().enter("test-officer", People.PASSWORD, address);
    assertEquals("access.sign-in.wrong", refused("test-officer", "wrong again").key());
  }

  @Test
  void someone_elses_guesses_do_not_shut_out_from_another_address() {
    for (int i = 0; i < 6; i++) {
      refused("test-officer", "wrong " + i);
    }
    door().enter("test-officer", People.PASSWORD, "home of " + address);
  }

  @Test
  void a_hundred_guesses_at_once_are_no_way_around() throws Exception {
    SignIn door = door();
    int let = 0;
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      List<Future<String>> all =
          IntStream.range(0, 40)
              .mapToObj(i ->
                  many.submit(() ->
                      assertThrows(Refusal.class, () -> door.enter(stranger, "guess " + i, address))
                          .key()))
              .toList();
      for (Future<String> one : all) {
        let += one.get().equals("access.sign-in.wrong") ? 1 : 0;
      }
    }
    assertEquals(5, let);
  }
}
