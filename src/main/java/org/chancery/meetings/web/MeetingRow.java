package org.chancery.meetings.web;

import org.chancery.audit.Mandate;
import org.chancery.meetings.Arrangement;
import org.chancery.meetings.Meeting;
import org.chancery.meetings.Meetings;
import org.chancery.meetings.Standing;
import org.chancery.platform.Deadline;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// A meeting as a line of the list.
///
/// @param arranged the date that holds; null while none is set
public record MeetingRow(
    String href,
    String organs,
    String purpose,
    Deadline due,
    @Nullable Arrangement arranged,
    Mandate mandate,
    String mandateHref,
    Badge badge,
    boolean over,
    boolean schedulable,
    boolean cancellable) {

  static MeetingRow of(Page page, Meetings meetings, Meeting meeting) {
    Standing standing = meetings.standing(meeting);
    Mandate mandate = meeting.outlook().mandate();
    boolean cancelled = standing instanceof Standing.Cancelled;
    return new MeetingRow(
        "/meetings/" + meeting.id(),
        String.join(", ", meeting.outlook().organs()),
        meeting.outlook().purpose(),
        meeting.outlook().due(),
        meeting.arrangement().orElse(null),
        mandate,
        "/decisions/mandate/" + meeting.id(),
        MeetingBadge.of(page, standing),
        !(standing instanceof Standing.Foreseen || standing instanceof Standing.Missed),
        !cancelled && !(standing instanceof Standing.Provisional),
        !cancelled);
  }
}
