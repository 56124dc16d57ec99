package org.chancery.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.chancery.platform.Refusal;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Keeps passwords as Argon2id hashes with 46 MiB, one pass, one lane (OWASP Password Storage Cheat
/// Sheet), and refuses those that everybody would try first. Length counts, not kinds of sign (NIST
/// SP 800-63B).
@Component
class Passwords {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  /// A hash of nothing anybody knows: an unknown login costs as much time as a wrong password.
  static final String NOBODY =
      "$argon2id$v=19$m=47104,t=1,p=1$KmLfMf+NQ4f+6pDCSRH92A$GfWorm4qwTCSkN90oF6wTId7bUp7wZlRiHvwJQtY+Ek";

  private static final int DISTINCT_SIGNS = 5;

  private static final Set<String> TRIED_FIRST =
      Set.of(
          "password",
          "passw0rd",
          "qwerty",
          "azerty",
          "йцукен",
          "пароль",
          "құпиясөз",
          "letmein",
          "welcome",
          "administrator",
          "secretariat",
          "chancery",
          "123456789",
          "987654321",
          "abcdefgh");

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 46 * 1024, 1);

  /// Each hash takes 46 MiB and a processor: more at once than processors would only take memory.
  private final Semaphore turns =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

  /// Refuses a password that is too short, too long or tried first.
  void check(String login, String password) {
    String typed = normal(password);
    int length = typed.codePointCount(0, typed.length());
    if (length < SHORTEST) {
      throw new Refusal("access.password.short", SHORTEST);
    }
    if (length > LONGEST) {
      throw new Refusal("access.password.long", LONGEST);
    }
    String small = typed.toLowerCase(Locale.ROOT);
    boolean obvious =
        small.contains(login)
            || small.codePoints().distinct().count() < DISTINCT_SIGNS
            || TRIED_FIRST.stream().anyMatch(w -> rest(small, w) < SHORTEST / 2);
    if (obvious) {
      throw new Refusal("access.password.obvious");
    }
  }

  /// How much remains of a password when a word everybody tries is taken out.
  private static int rest(String password, String word) {
    return password.contains(word) ? password.replace(word, "").length() : Integer.MAX_VALUE;
  }

  String hash(String password) {
    return inTurn(() -> argon2.encode(normal(password)));
  }

  boolean matches(String password, String hash) {
    String typed = password.length() > 4 * LONGEST ? "" : normal(password);
    return inTurn(() -> argon2.matches(typed, hash));
  }

  /// Whether the hash was made with other parameters than ours are today.
  boolean isOutdated(String hash) {
    return argon2.upgradeEncoding(hash);
  }

  /// The same letter may be typed as one sign or as two (й, ё, é).
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
