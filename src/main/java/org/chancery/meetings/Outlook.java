package org.chancery.meetings;

import java.util.List;
import org.chancery.audit.Mandate;
import org.chancery.platform.Deadline;

/// A meeting as a decision foresees it.
///
/// @param mandate the paragraph that foresees it
/// @param words its words
/// @param organs who is to meet, as named there
/// @param purpose what for
/// @param due by when or within which time; rarely a day
public record Outlook(
    Mandate mandate, String words, List<String> organs, String purpose, Deadline due) {

  public Outlook {
    organs = List.copyOf(organs);
  }
}
