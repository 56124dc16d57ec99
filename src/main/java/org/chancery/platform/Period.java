package org.chancery.platform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which something holds: from the first day, up to but without the last; without end
/// where `to` is null.
public record Period(LocalDate from, @Nullable LocalDate to) {

  public Period {
    if (to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("A period ends after it begins: " + from + " – " + to);
    }
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  public boolean overlaps(Period other) {
    return (other.to == null || from.isBefore(other.to)) && (to == null || other.from.isBefore(to));
  }
}
