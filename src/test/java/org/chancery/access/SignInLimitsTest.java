package org.chancery.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chancery.access.SignInLimits.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInLimitsTest {

  private static final Instant LAST = Instant.parse("2020-12-09T04:00:00Z");
  private static final Count NONE = new Count(0, LAST);

  @ParameterizedTest
  @CsvSource({"4,0", "5,1", "6,2", "7,4", "8,8", "9,15", "10,15", "5000,15"})
  void each_further_attempt_waits_longer(int failures, int minutes) {
    Optional<Instant> until =
        SignInLimits.wait(new Count(failures, LAST), NONE, NONE, LAST.plusMillis(1));
    assertEquals(
        minutes == 0 ? Optional.empty() : Optional.of(LAST.plus(Duration.ofMinutes(minutes))),
        until);
  }

  @Test
  void the_wait_ends_on_its_minute() {
    Count five = new Count(5, LAST);
    Instant end = LAST.plusSeconds(60);
    assertEquals(Optional.of(end), SignInLimits.wait(five, NONE, NONE, end.minusMillis(1)));
    assertEquals(Optional.empty(), SignInLimits.wait(five, NONE, NONE, end));
  }

  @Test
  void a_login_guessed_from_everywhere_and_an_address_guessing_everyone_wait_too() {
    Instant now = LAST.plusSeconds(1);
    assertEquals(Optional.empty(), SignInLimits.wait(NONE, new Count(29, LAST), NONE, now));
    assertEquals(
        Optional.of(LAST.plusSeconds(60)), SignInLimits.wait(NONE, new Count(30, LAST), NONE, now));
    assertEquals(Optional.empty(), SignInLimits.wait(NONE, NONE, new Count(49, LAST), now));
    assertEquals(
        Optional.of(LAST.plusSeconds(60)), SignInLimits.wait(NONE, NONE, new Count(50, LAST), now));
  }
}
