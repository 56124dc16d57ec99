package org.chancery.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.chancery.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts attempts to sign in. An attempt counts as failed before its password is looked at, so
/// that a thousand at once are no way around the limit.
@Component
class Attempts {

  private final SignInStore store;
  private final Clock clock;

  Attempts(SignInStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Refuses an attempt that comes too soon (`access.sign-in.wait`, minutes); such an attempt does
  /// not count.
  @Transactional
  public void admit(String login, String address) {
    byte[] digest = digest(login);
    Instant now = clock.instant();
    Instant since = now.minus(SignInLimits.MEMORY);
    store.queue(digest, address);
    SignInLimits.wait(
            store.ofPair(digest, address, since),
            store.ofLogin(digest, since),
            store.ofAddress(address, since),
            now)
        .ifPresent(until -> {
          throw new Refusal("access.sign-in.wait", minutes(Duration.between(now, until)));
        });
    store.insert(digest, address, now);
  }

  /// The attempt was no failure, and what failed before from there was the same person.
  @Transactional
  public void succeeded(String login, String address) {
    store.forget(digest(login), address, clock.instant().minus(SignInLimits.MEMORY));
  }

  private static long minutes(Duration wait) {
    return Math.max(1, wait.plusSeconds(59).toMinutes());
  }

  private static byte[] digest(String login) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(login.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
