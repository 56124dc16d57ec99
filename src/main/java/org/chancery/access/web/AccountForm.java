package org.chancery.access.web;

import java.util.Arrays;
import java.util.Locale;
import org.chancery.access.NewAccount;
import org.chancery.access.Role;
import org.chancery.platform.Language;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// What the administrator typed.
public record AccountForm(
    @Nullable String login,
    @Nullable String name,
    @Nullable String language,
    @Nullable String password,
    @Nullable String role,
    @Nullable String state) {

  static final AccountForm EMPTY = new AccountForm("", "", "", "", "", "");

  /// The form as it is shown again: a password is never sent back.
  AccountForm forgetful() {
    return new AccountForm(login, name, language, "", role, state);
  }

  NewAccount account() {
    return new NewAccount(
        text(login).toLowerCase(Locale.ROOT),
        text(name),
        Language.ofInterface(text(language)).orElse(null),
        password == null ? "" : password);
  }

  Role post() {
    return Arrays.stream(Role.values())
        .filter(r -> r.name().equals(role))
        .findFirst()
        .orElseThrow(() -> new Refusal("access.post.state"));
  }

  @Nullable String stateCode() {
    String code = text(state).toUpperCase(Locale.ROOT);
    return code.isEmpty() ? null : code;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
