package org.chancery.world;

import java.util.Locale;
import org.chancery.access.Account;
import org.chancery.access.Accounts;
import org.chancery.access.NewAccount;
import org.chancery.access.Role;
import org.jspecify.annotations.Nullable;

/// The people of the tests: one for each role and delegation, made when first called for. Passwords
/// are hashed slowly, so they are shared.
public final class People {

  public static final String PASSWORD = "seven quiet steppe winds";

  private People() {}

  /// The registrar, the officer …: `test-registrar`.
  public static Account of(Accounts accounts, Role role) {
    return of(accounts, role, role == Role.DELEGATION ? "KAZ" : null);
  }

  /// Someone of a state's delegation: `test-delegation-kgz`.
  public static Account delegate(Accounts accounts, String state) {
    return of(accounts, Role.DELEGATION, state);
  }

  private static synchronized Account of(Accounts accounts, Role role, @Nullable String state) {
    String login =
        ("test-" + role + (state == null ? "" : "-" + state))
            .toLowerCase(Locale.ROOT)
            .replace('_', '-');
    return accounts
        .find(login)
        .orElseGet(() -> {
          accounts.create(new NewAccount(login, "Test " + role, null, PASSWORD), role, state);
          return accounts.find(login).orElseThrow();
        });
  }
}
