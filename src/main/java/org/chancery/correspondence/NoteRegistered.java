package org.chancery.correspondence;

import java.util.Map;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;
import org.jspecify.annotations.Nullable;

/// A note received its number; its text is official from now on.
public record NoteRegistered(
    NoteId note, String series, Note.Registration registration, @Nullable Mandate mandate)
    implements Act {

  public static final String KIND = "note.registered";

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
    return Map.of(
        "series", series,
        "year", registration.place().year(),
        "number", registration.place().number(),
        "designation", registration.designation(),
        "text-sha256", registration.textSha256(),
        "pdf-sha256", registration.pdf().sha256(),
        "word-sha256", registration.word().sha256());
  }
}
