package org.chancery.access;

import java.util.UUID;
import org.chancery.platform.Ids;

/// Identifies a post.
public record PostId(UUID value) {

  /// Reads an identifier that came from outside; refuses what is none (`platform.not-found`).
  public static PostId parse(String text) {
    return new PostId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
