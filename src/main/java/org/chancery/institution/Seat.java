package org.chancery.institution;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chancery.platform.Period;

/// Where the secretariat sits: its city on any day, its clock, its working days.
///
/// @param calendar the code of the calendar of working days
public record Seat(ZoneId zone, String calendar, List<Residence> residences) {

  /// A city in which it sat.
  public record Residence(Place place, Period period, boolean assumed) {}

  public Seat {
    residences = List.copyOf(residences);
  }

  /// The city on that day; before the first, the first.
  public Place place(LocalDate day) {
    return residences.stream()
        .filter(r -> r.period().holdsOn(day))
        .findFirst()
        .orElse(residences.getFirst())
        .place();
  }
}
