package org.chancery.silence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.institution.Organisation;
import org.chancery.institution.WorkingCalendar;
import org.chancery.platform.Deadline;

/// Looks a procedure over before and while it runs.
final class Warnings {

  private Warnings() {}

  /// @param roll who is entitled: before circulation the members of today
  static List<Warning> of(
      SilenceProcedure procedure, List<Entitled> roll, Organisation organisation, Instant now) {
    List<Warning> warnings = new ArrayList<>();
    if (procedure.isContested()) {
      warnings.add(new Warning.Contested());
    }
    int open = (int) procedure.said().stream().filter(Said::isOpen).count();
    if (open > 0) {
      warnings.add(new Warning.OpenItems(open));
    }
    if (procedure.standing(now).isOver()) {
      return warnings;
    }
    List<String> unreached =
        roll.stream().filter(e -> !e.isReached()).map(Entitled::state).toList();
    if (!unreached.isEmpty()) {
      warnings.add(new Warning.Unreached(unreached));
    }
    if (procedure.opening().deadline() instanceof Deadline.Before before) {
      warnings.add(new Warning.ComesAfter(before.task()));
    }
    procedure.deadline().lastDay().ifPresent(day -> daysOff(warnings, day, roll, organisation));
    if (procedure.deadline() instanceof Deadline.Fixed fixed) {
      ofInstant(warnings, procedure, fixed, now);
    }
    return warnings;
  }

  /// The members for whom the last day is off (25 December 2020 was a Friday: the weekly day off of
  /// eleven of the twenty-seven, and a holiday for six more).
  private static void daysOff(
      List<Warning> warnings, LocalDate day, List<Entitled> roll, Organisation organisation) {
    List<String> weekend = off(roll, organisation, c -> c.isWeekend(day));
    List<String> holiday =
        off(roll, organisation, c -> !c.isWeekend(day) && c.holiday(day).isPresent());
    if (!weekend.isEmpty() || !holiday.isEmpty()) {
      warnings.add(new Warning.DaysOff(day, weekend, holiday));
    }
  }

  private static List<String> off(
      List<Entitled> roll, Organisation organisation, Predicate<WorkingCalendar> isOff) {
    return roll.stream()
        .map(Entitled::state)
        .filter(s -> organisation.calendar(s).filter(isOff).isPresent())
        .toList();
  }

  private static void ofInstant(
      List<Warning> warnings, SilenceProcedure procedure, Deadline.Fixed fixed, Instant now) {
    DeadlineRules.peculiarity(fixed)
        .ifPresent(p ->
            warnings.add(
                switch (p) {
                  case TWICE -> new Warning.ComesTwice();
                  case SKIPPED -> new Warning.Skipped();
                }));
    procedure
        .opening()
        .deadline()
        .lastDay()
        .filter(day -> !day.equals(fixed.local().toLocalDate()))
        .ifPresent(day -> warnings.add(new Warning.OtherDay(day)));
    Instant start = procedure.circulation().map(Entry.Circulated::at).orElse(now);
    if (procedure.isWindowShort(start, fixed.instant())) {
      warnings.add(
          new Warning.ShortWindow(
              procedure.policy().advisedWindow().orElseThrow(),
              Math.max(0, Duration.between(start, fixed.instant()).toDays())));
    }
  }
}
