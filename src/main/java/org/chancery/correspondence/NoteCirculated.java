package org.chancery.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;
import org.jspecify.annotations.Nullable;

/// A registered note was handed over to those it is addressed to.
public record NoteCirculated(
    NoteId note,
    String designation,
    List<Recipient> recipients,
    Instant at,
    @Nullable Mandate mandate)
    implements Act {

  public static final String KIND = "note.circulated";

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
        "designation",
        designation,
        "recipients",
        recipients.stream().map(r -> r.state() + " " + r.channel() + " " + r.city()).toList());
  }
}
