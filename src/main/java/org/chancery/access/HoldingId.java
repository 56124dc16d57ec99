package org.chancery.access;

import java.util.UUID;
import org.chancery.platform.Ids;

/// Identifies the period in which an account holds a post.
public record HoldingId(UUID value) {

  /// Reads an identifier that came from outside; refuses what is none (`platform.not-found`).
  public static HoldingId parse(String text) {
    return new HoldingId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
