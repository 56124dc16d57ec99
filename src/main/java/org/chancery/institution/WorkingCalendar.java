package org.chancery.institution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.platform.Period;

/// The working days of a state: a weekend, which may change at a known date, and holidays.
public record WorkingCalendar(String code, List<Weekend> weekends, Map<LocalDate, Names> holidays) {

  /// The weekly days off in a period.
  public record Weekend(Period period, Set<DayOfWeek> days) {}

  public WorkingCalendar {
    weekends = List.copyOf(weekends);
    holidays = Map.copyOf(holidays);
  }

  public boolean isWorkingDay(LocalDate day) {
    return !isWeekend(day) && !holidays.containsKey(day);
  }

  public boolean isWeekend(LocalDate day) {
    return weekends.stream()
        .anyMatch(w -> w.period().holdsOn(day) && w.days().contains(day.getDayOfWeek()));
  }

  public Optional<Names> holiday(LocalDate day) {
    return Optional.ofNullable(holidays.get(day));
  }

  /// `day` itself if it is a working day, else the next that is.
  public LocalDate workingDayFrom(LocalDate day) {
    LocalDate next = day;
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /// The day on which `count` working days after `day` are over; `day` itself is not counted.
  public LocalDate plusWorkingDays(LocalDate day, int count) {
    LocalDate last = day;
    for (int counted = 0; counted < count; counted++) {
      last = workingDayFrom(last.plusDays(1));
    }
    return last;
  }
}
