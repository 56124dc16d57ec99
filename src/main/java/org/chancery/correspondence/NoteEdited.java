package org.chancery.correspondence;

import java.util.Map;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;
import org.jspecify.annotations.Nullable;

/// A draft was changed: the words of a rendition, its date, an enclosure.
public record NoteEdited(NoteId note, String what, String value, @Nullable Mandate mandate)
    implements Act {

  public static final String KIND = "note.edited";

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
    return Map.of("what", what, "value", value);
  }
}
