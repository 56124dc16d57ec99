package org.chancery.platform.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A month as it hangs on the wall: weeks from Monday to Sunday, days of rest apart, deadlines
/// marked.
///
/// @param month the month
/// @param weeks its weeks, the days of neighbouring months included
public record MonthSheet(YearMonth month, List<List<Day>> weeks) {

  /// What is due on a day.
  ///
  /// @param date the day
  /// @param text what it is
  /// @param href its page, if it has one
  /// @param tone how urgent
  public record Mark(LocalDate date, String text, @Nullable String href, Tone tone) {}

  /// @param date the day
  /// @param inMonth false for the days that fill the first and the last week
  /// @param today whether the reader's day it is
  /// @param rest whether nobody is expected to work
  /// @param marks what is due
  public record Day(
      LocalDate date, boolean inMonth, boolean today, boolean rest, List<Mark> marks) {

    /// The most urgent tone of the day's marks.
    public Tone tone() {
      return marks.stream().map(Mark::tone).max(Tone::compareTo).orElse(Tone.NEUTRAL);
    }

    /// The day's marks in one line.
    public String words() {
      return marks.stream().map(Mark::text).collect(Collectors.joining("; "));
    }
  }

  /// Saturdays and Sundays rest, and the days given.
  public static MonthSheet of(
      YearMonth month, LocalDate today, Set<LocalDate> restDays, List<Mark> marks) {
    LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
    LocalDate last = month.atEndOfMonth().with(DayOfWeek.SUNDAY);
    List<List<Day>> weeks =
        Stream.iterate(first, monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
            .map(monday ->
                IntStream.range(0, 7)
                    .mapToObj(monday::plusDays)
                    .map(date -> day(date, month, today, restDays, marks))
                    .toList())
            .toList();
    return new MonthSheet(month, weeks);
  }

  private static Day day(
      LocalDate date, YearMonth month, LocalDate today, Set<LocalDate> restDays, List<Mark> marks) {
    boolean rest = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || restDays.contains(date);
    List<Mark> due = marks.stream().filter(mark -> mark.date().equals(date)).toList();
    return new Day(date, YearMonth.from(date).equals(month), date.equals(today), rest, due);
  }
}
