package org.chancery.correspondence;

import java.util.UUID;
import org.chancery.platform.Ids;

/// A note verbale in the register.
public record NoteId(UUID value) {

  /// Reads an identifier from outside; what is none is refused.
  public static NoteId parse(String text) {
    return new NoteId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
