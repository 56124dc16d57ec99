package org.chancery.institution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who chairs, from one meeting to another: a chairmanship ends with a meeting, not on a date of
/// the calendar.
///
/// @param state ISO 3166 code
/// @param to null while the meeting that ends it has not been held
public record Chairmanship(String state, Event from, @Nullable Event to) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from.date()) && (to == null || day.isBefore(to.date()));
  }
}
