package org.chancery.taskings.web;

import org.chancery.platform.Deadline;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;
import org.chancery.taskings.Standing;
import org.chancery.taskings.Tasking;
import org.chancery.taskings.Taskings;

/// A tasking as a line of the register.
///
/// @param late whether it needs action now
/// @param over whether nothing is left to wait for, so that no time is counted
public record TaskingRow(
    String href,
    String action,
    String actors,
    String mandate,
    String mandateHref,
    Deadline deadline,
    Badge badge,
    boolean late,
    boolean over) {

  static TaskingRow of(Page page, Taskings taskings, Tasking tasking) {
    Standing standing = taskings.standing(tasking);
    var it = tasking.assignment();
    return new TaskingRow(
        "/taskings/" + tasking.id(),
        it.action(),
        String.join(", ", it.actors()),
        it.mandate().label(),
        mandateHref(tasking),
        tasking.deadline(),
        TaskingBadge.of(page, standing),
        standing instanceof Standing.Overdue,
        !(standing instanceof Standing.Open || standing instanceof Standing.Overdue));
  }

  /// The paragraph that assigned it, on its decision's page.
  static String mandateHref(Tasking tasking) {
    return "/decisions/mandate/" + tasking.id();
  }
}
