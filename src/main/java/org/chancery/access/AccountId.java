package org.chancery.access;

import java.util.UUID;
import org.chancery.platform.Ids;

/// Identifies an account.
public record AccountId(UUID value) {

  /// Reads an identifier that came from outside; refuses what is none (`platform.not-found`).
  public static AccountId parse(String text) {
    return new AccountId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
