package org.chancery.access;

import java.util.Locale;
import org.chancery.platform.Refusal;
import org.springframework.stereotype.Service;

/// The door.
@Service
public class SignIn {

  private final AccountStore store;
  private final Passwords passwords;
  private final Attempts attempts;

  SignIn(AccountStore store, Passwords passwords, Attempts attempts) {
    this.store = store;
    this.passwords = passwords;
    this.attempts = attempts;
  }

  /// Who entered.
  ///
  /// @param version of the password; the session is over when it changes
  public record Entrance(AccountId account, int version) {}

  /// Checks login and password.
  ///
  /// Refuses with the same words and after the same time whether the login is unknown, shut or its
  /// password wrong (`access.sign-in.wrong`); refuses those who have guessed too often
  /// (`access.sign-in.wait`).
  ///
  /// @param address where the attempt comes from
  public Entrance enter(String login, String password, String address) {
    String name = login.strip().toLowerCase(Locale.ROOT);
    attempts.admit(name, address);
    Credentials known = Accounts.isLogin(name) ? store.credentials(name).orElse(null) : null;
    boolean right = passwords.matches(password, known == null ? Passwords.NOBODY : known.hash());
    if (known == null || !right) {
      throw new Refusal("access.sign-in.wrong");
    }
    attempts.succeeded(name, address);
    if (passwords.isOutdated(known.hash())) {
      store.replaceHash(known.account(), passwords.hash(password));
    }
    return new Entrance(known.account(), known.version());
  }
}
