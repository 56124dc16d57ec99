package org.chancery.taskings.web;

import java.util.ArrayList;
import java.util.List;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Step.State;
import org.chancery.taskings.Standing;
import org.chancery.taskings.Step;
import org.chancery.taskings.Tasking;

/// A tasking's steps as marks on a timeline.
final class History {

  private History() {}

  static List<org.chancery.platform.web.Step> of(Page page, Tasking tasking, Standing standing) {
    List<org.chancery.platform.web.Step> marks = new ArrayList<>();
    marks.add(
        new org.chancery.platform.web.Step(
            State.DONE,
            page.text("taskings.step.assigned"),
            page.moment(tasking.assignedAt()),
            tasking.assignedBy()));
    for (Step step : tasking.steps()) {
      marks.add(
          new org.chancery.platform.web.Step(
              state(step), title(page, step), page.moment(step.at()), detail(step)));
    }
    if (standing instanceof Standing.Overdue(var since)) {
      marks.add(
          new org.chancery.platform.web.Step(
              State.BROKEN, page.text("taskings.standing.overdue"), page.moment(since), ""));
    }
    return marks;
  }

  private static State state(Step step) {
    return switch (step) {
      case Step.Superseded _, Step.Cancelled _ -> State.BROKEN;
      case Step.BecameLive _, Step.Delivered _, Step.Completed _, Step.Postponed _ -> State.DONE;
    };
  }

  private static String title(Page page, Step step) {
    return switch (step) {
      case Step.BecameLive _ -> page.text("taskings.step.live");
      case Step.Delivered _ -> page.text("taskings.step.delivered");
      case Step.Completed _ -> page.text("taskings.step.completed");
      case Step.Postponed postponed ->
          page.text("taskings.step.postponed", page.deadline(postponed.deadline()));
      case Step.Superseded _ -> page.text("taskings.step.superseded");
      case Step.Cancelled _ -> page.text("taskings.step.cancelled");
    };
  }

  private static String detail(Step step) {
    return step.words().isBlank() ? step.by() : step.words() + " · " + step.by();
  }
}
