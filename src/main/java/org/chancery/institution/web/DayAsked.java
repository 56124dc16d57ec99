package org.chancery.institution.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Dates;
import org.chancery.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// The day for which a page is asked, `?on=09.12.2020` or `?on=2020-12-09`; without one, today at
/// the seat.
public final class DayAsked {

  private DayAsked() {}

  public static LocalDate in(Page page, @Nullable String on) {
    if (on == null || on.isBlank()) {
      return page.today();
    }
    Optional<LocalDate> typed = Dates.typed(on);
    if (typed.isPresent()) {
      return typed.get();
    }
    try {
      return LocalDate.parse(on.strip());
    } catch (DateTimeParseException e) {
      throw new Refusal("institution.no-day", on);
    }
  }
}
