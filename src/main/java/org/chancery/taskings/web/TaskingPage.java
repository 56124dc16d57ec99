package org.chancery.taskings.web;

import java.util.List;
import java.util.Locale;
import org.chancery.audit.Mandate;
import org.chancery.platform.Deadline;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;
import org.chancery.taskings.Standing;
import org.chancery.taskings.Tasking;
import org.chancery.taskings.Taskings;
import org.jspecify.annotations.Nullable;

/// A tasking with its history, as its page shows it.
///
/// @param actors one line
/// @param recipients one line, may be empty
/// @param force its message key
/// @param first the tasking it waits for, if any
/// @param mayDeliver and the others: which deeds the tasking still allows
public record TaskingPage(
    String id,
    String action,
    String actors,
    String recipients,
    String force,
    Deadline deadline,
    String words,
    Mandate mandate,
    String mandateHref,
    @Nullable String condition,
    @Nullable TaskingRow first,
    Badge badge,
    List<org.chancery.platform.web.Step> history,
    boolean mayDeliver,
    boolean mayComplete,
    boolean mayEnd,
    boolean over) {

  static TaskingPage of(Page page, Taskings taskings, Tasking tasking) {
    Standing standing = taskings.standing(tasking);
    var it = tasking.assignment();
    var before = it.dependsOn();
    boolean running =
        switch (standing) {
          case Standing.Open _, Standing.Overdue _, Standing.Continuing _, Standing.Monitored _ ->
              true;
          case Standing.Provisional _,
              Standing.Delivered _,
              Standing.Completed _,
              Standing.Superseded _,
              Standing.Cancelled _ ->
              false;
        };
    boolean delivered = standing instanceof Standing.Delivered;
    return new TaskingPage(
        tasking.id().toString(),
        it.action(),
        String.join(", ", it.actors()),
        String.join(", ", it.recipients()),
        "taskings.force." + it.force().name().toLowerCase(Locale.ROOT),
        tasking.deadline(),
        it.words(),
        it.mandate(),
        TaskingRow.mandateHref(tasking),
        it.condition(),
        before == null
            ? null
            : taskings.find(before).map(t -> TaskingRow.of(page, taskings, t)).orElse(null),
        TaskingBadge.of(page, standing),
        History.of(page, tasking, standing),
        running,
        delivered,
        running || delivered || standing instanceof Standing.Provisional,
        !running);
  }
}
