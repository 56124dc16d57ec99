package org.chancery.meetings;

import java.util.Map;
import java.util.Set;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;

/// Something was done about a meeting.
public record MeetingAct(
    String kind, MeetingId meeting, Mandate mandate, Map<String, Object> details) implements Act {

  /// Every kind there is; a test demands the wording of each.
  static final Set<String> KINDS =
      Set.of("meeting.became-live", "meeting.cancelled", "meeting.foreseen", "meeting.scheduled");

  public MeetingAct {
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("Not a kind of MeetingAct: " + kind);
    }
  }

  @Override
  public String subject() {
    return "meeting:" + meeting;
  }
}
