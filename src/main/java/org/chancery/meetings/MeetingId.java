package org.chancery.meetings;

import java.util.UUID;
import org.chancery.platform.Ids;

/// Which meeting.
public record MeetingId(UUID value) {

  public static MeetingId parse(String text) {
    return new MeetingId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
