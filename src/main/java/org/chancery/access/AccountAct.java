package org.chancery.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;
import org.jspecify.annotations.Nullable;

/// What is done to accounts. No act ever carries a password.
public sealed interface AccountAct extends Act {

  AccountId account();

  String login();

  @Override
  default String subject() {
    return "account:" + account();
  }

  @Override
  default @Nullable Mandate mandate() {
    return null;
  }

  @Override
  default Map<String, Object> details() {
    return Map.of("login", login());
  }

  /// A person got an account.
  record Created(AccountId account, String login, String name) implements AccountAct {
    static final String KIND = "account.created";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("login", login, "name", name);
    }
  }

  /// A person took up a post, and with it its role.
  record Appointed(AccountId account, String login, Post post, LocalDate begins)
      implements AccountAct {
    static final String KIND = "account.appointed";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Map<String, Object> details() {
      return postDetails(login, post, "begins", begins);
    }
  }

  /// A person left a post.
  record Left(AccountId account, String login, Post post, LocalDate ends) implements AccountAct {
    static final String KIND = "account.left-post";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Map<String, Object> details() {
      return postDetails(login, post, "ends", ends);
    }
  }

  /// The password was changed, by its owner or by an administrator.
  record PasswordChanged(AccountId account, String login) implements AccountAct {
    static final String KIND = "account.password-changed";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /// The account was shut.
  record Deactivated(AccountId account, String login) implements AccountAct {
    static final String KIND = "account.deactivated";

    @Override
    public String kind() {
      return KIND;
    }
  }

  private static Map<String, Object> postDetails(
      String login, Post post, String edge, LocalDate day) {
    return Map.of(
        "login",
        login,
        "post",
        post.id().toString(),
        "role",
        post.role(),
        "state",
        Optional.ofNullable(post.state()).orElse(""),
        edge,
        day);
  }
}
