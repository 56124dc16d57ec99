package org.chancery.meetings.web;

import org.chancery.meetings.Standing;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;

/// How a page shows where a meeting stands.
public final class MeetingBadge {

  private MeetingBadge() {}

  public static Badge of(Page page, Standing standing) {
    Tone tone =
        switch (standing) {
          case Standing.Provisional _, Standing.Past _, Standing.Cancelled _ -> Tone.NEUTRAL;
          case Standing.Foreseen _ -> Tone.INFO;
          case Standing.Scheduled _ -> Tone.GOOD;
          case Standing.Missed _ -> Tone.BAD;
        };
    return new Badge(page.text("meetings.standing." + standing.key()), tone);
  }
}
