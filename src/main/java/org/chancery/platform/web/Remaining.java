package org.chancery.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long there is until a moment, or how long ago it passed, as a person would say it: days and
/// hours far off, hours and minutes near.
final class Remaining {

  private Remaining() {}

  static String inWords(Page page, Instant until) {
    Duration left = Duration.between(page.now(), until);
    String length = length(page, left.abs());
    return page.text(
        left.isNegative() ? "platform.remaining.overdue" : "platform.remaining.left", length);
  }

  static String inDays(Page page, LocalDate day) {
    long days = ChronoUnit.DAYS.between(page.today(), day);
    if (days == 0) {
      return page.text("platform.remaining.today");
    }
    String length = page.text("platform.remaining.days", Math.abs(days));
    return page.text(days < 0 ? "platform.remaining.overdue" : "platform.remaining.left", length);
  }

  private static String length(Page page, Duration length) {
    long days = length.toDays();
    if (days >= 14 || (days >= 1 && length.toHoursPart() == 0)) {
      return page.text("platform.remaining.days", days);
    }
    if (days >= 1) {
      return page.text("platform.remaining.days", days)
          + " "
          + page.text("platform.remaining.hours", length.toHoursPart());
    }
    if (length.toHours() >= 1) {
      return page.text("platform.remaining.hours", length.toHoursPart())
          + " "
          + page.text("platform.remaining.minutes", length.toMinutesPart());
    }
    return page.text("platform.remaining.minutes", length.toMinutesPart());
  }
}
