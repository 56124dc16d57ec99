package org.chancery.institution.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// The day for which a page is asked, `?on=2020-12-09`; without one, today at the seat.
public final class DayAsked {

  private DayAsked() {}

  public static LocalDate in(Page page, @Nullable String on) {
    if (on == null || on.isBlank()) {
      return page.today();
    }
    try {
      return LocalDate.parse(on.strip());
    } catch (DateTimeParseException e) {
      throw new Refusal("institution.no-day", on);
    }
  }
}
