package org.chancery.correspondence;

import java.util.Map;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;
import org.jspecify.annotations.Nullable;

/// A note was drafted; it has no number yet.
public record NoteDrafted(NoteId note, String letterAct, String to, @Nullable Mandate mandate)
    implements Act {

  public static final String KIND = "note.drafted";

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
    return Map.of("act", letterAct, "to", to);
  }
}
