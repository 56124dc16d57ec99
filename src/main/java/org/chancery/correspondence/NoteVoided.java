package org.chancery.correspondence;

import java.util.Map;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;
import org.jspecify.annotations.Nullable;

/// A note was given up. Its number, where it had one, stays void.
///
/// @param designation empty where it had no number
public record NoteVoided(NoteId note, String designation, String reason, @Nullable Mandate mandate)
    implements Act {

  public static final String KIND = "note.voided";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String subject() {
    return "note:" + note;
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("designation", designation, "reason", reason);
  }
}
