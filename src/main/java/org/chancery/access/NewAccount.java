package org.chancery.access;

import org.chancery.platform.Language;
import org.jspecify.annotations.Nullable;

/// What an account is made of.
///
/// @param login small Latin letters, figures, `.`, `_`, `-`; given once and for all
/// @param language of the interface; null to follow the browser
public record NewAccount(String login, String name, @Nullable Language language, String password) {

  /// Never the password, wherever this is printed.
  @Override
  public String toString() {
    return "NewAccount[" + login + "]";
  }
}
