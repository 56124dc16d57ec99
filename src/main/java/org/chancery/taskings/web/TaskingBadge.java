package org.chancery.taskings.web;

import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;
import org.chancery.taskings.Standing;

/// How a page shows where a tasking stands.
public final class TaskingBadge {

  private TaskingBadge() {}

  public static Badge of(Page page, Standing standing) {
    Tone tone =
        switch (standing) {
          case Standing.Provisional _, Standing.Superseded _, Standing.Cancelled _ -> Tone.NEUTRAL;
          case Standing.Open _, Standing.Continuing _, Standing.Monitored _ -> Tone.INFO;
          case Standing.Delivered _, Standing.Completed _ -> Tone.GOOD;
          case Standing.Overdue _ -> Tone.BAD;
        };
    return new Badge(page.text("taskings.standing." + standing.key()), tone);
  }
}
