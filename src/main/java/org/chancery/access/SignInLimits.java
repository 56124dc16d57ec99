package org.chancery.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How often a password may be guessed. After some free attempts each further one waits longer: a
/// minute, two, four, up to fifteen. Three counts run beside each other, over a day:
///
/// - one login from one address: five free, so a forgetful person is not shut out elsewhere;
/// - one login from anywhere: thirty free, so many machines do not help;
/// - one address for any login: fifty free, because a ministry may sit behind one address.
final class SignInLimits {

  static final Duration MEMORY = Duration.ofHours(24);

  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /// Failures remembered, and when the last of them was.
  record Count(int failures, Instant last) {}

  private SignInLimits() {}

  /// Until when the next attempt must wait; empty where it need not.
  static Optional<Instant> wait(Count pair, Count login, Count address, Instant now) {
    Instant until = until(pair, 5);
    for (Instant other : new Instant[] {until(login, 30), until(address, 50)}) {
      until = other.isAfter(until) ? other : until;
    }
    return now.isBefore(until) ? Optional.of(until) : Optional.empty();
  }

  private static Instant until(Count count, int free) {
    if (count.failures() < free) {
      return Instant.MIN;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(10, count.failures() - free));
    return count.last().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }
}
