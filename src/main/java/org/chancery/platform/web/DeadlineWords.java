package org.chancery.platform.web;

import org.chancery.platform.Deadline;

/// A deadline as pages write it. One without a day is told by its kind; the wording of the source
/// stands beside it.
final class DeadlineWords {

  private DeadlineWords() {}

  static String of(Page page, Deadline deadline) {
    return switch (deadline) {
      case Deadline.Fixed fixed -> page.moment(fixed.instant().atZone(fixed.zone()));
      case Deadline.OnDate day -> page.date(day.date());
      case Deadline.Within within ->
          page.text("platform.deadline.within", page.date(within.from()), page.date(within.to()));
      case Deadline.RelativeTo relative -> page.text("platform.deadline.event", relative.event());
      case Deadline.Before before -> page.text("platform.deadline.before", before.task());
      case Deadline.Standing _ -> page.text("platform.deadline.standing");
      case Deadline.Unspecified _ -> page.text("platform.deadline.unspecified");
    };
  }
}
