package org.chancery.decisions.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads calendar dates, months, years and halves of years that begin at a word.
final class DateReader {
  private static final Map<String, Integer> PARTS =
      Map.of(
          "first",
          1,
          "second",
          2,
          "third",
          3,
          "fourth",
          4,
          "premier",
          1,
          "deuxième",
          2,
          "second ",
          2);

  /// What was read: a period from first to last day, how precise, and the word after it.
  record Read(LocalDate from, LocalDate to, Precision precision, int next) {
    /// As in [Deadline#date()].
    String date() {
      return switch (precision) {
        case DAY -> from.toString();
        case MONTH -> YearMonth.from(from).toString();
        case YEAR -> Year.from(from).toString();
        case RANGE -> from + "/" + to;
      };
    }

    Deadline deadline(String text) {
      return switch (precision) {
        case DAY -> new Deadline.OnDate(text, from);
        case MONTH -> new Deadline.InMonth(text, YearMonth.from(from));
        case YEAR -> new Deadline.InYear(text, Year.from(from));
        case RANGE -> new Deadline.Within(text, from, to);
      };
    }
  }

  enum Precision {
    DAY,
    MONTH,
    YEAR,
    RANGE
  }

  private final List<Word> words;
  private final @Nullable LocalDate reference;

  /// @param reference the meeting's day, whose year completes a date without one
  DateReader(List<Word> words, @Nullable LocalDate reference) {
    this.words = words;
    this.reference = reference;
  }

  @Nullable Read at(int i) {
    try {
      Read part = part(i);
      if (part != null) {
        return part;
      }
      Read numeric = numeric(i);
      if (numeric != null) {
        return numeric;
      }
      Read named = monthFirst(i);
      if (named == null) {
        named = dayFirst(i);
      }
      return named != null ? named : year(i);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// "first half of 2021", "the end of June 2021", "second quarter of 2022".
  private @Nullable Read part(int i) {
    int at = word(i, "the") ? i + 1 : word(i, "la") || word(i, "le") ? i + 1 : i;
    if (word(at, "end") || word(at, "fin") || word(at, "close")) {
      int inner = word(at + 1, "of") || word(at + 1, "de") ? at + 2 : at + 1;
      return inner < words.size() && !word(inner, "end") ? at(inner) : null;
    }
    Integer part = at < words.size() ? PARTS.get(words.get(at).lower()) : null;
    if (part == null) {
      return null;
    }
    int year = number(word(at + 2, "of") || word(at + 2, "de") ? at + 3 : at + 2);
    if (year < 1900 || year > 2199) {
      return null;
    }
    int next = word(at + 2, "of") || word(at + 2, "de") ? at + 4 : at + 3;
    int months =
        word(at + 1, "half") || word(at + 1, "semestre")
            ? 6
            : word(at + 1, "quarter") || word(at + 1, "trimestre") ? 3 : 0;
    if (months == 0 || part * months > 12) {
      return null;
    }
    LocalDate from = LocalDate.of(year, (part - 1) * months + 1, 1);
    return new Read(from, from.plusMonths(months).minusDays(1), Precision.RANGE, next);
  }

  private @Nullable Read numeric(int i) {
    String text = i < words.size() ? words.get(i).text() : "";
    if (text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && digits(text.replace("-", ""))) {
      LocalDate day = LocalDate.parse(text);
      return new Read(day, day, Precision.DAY, i + 1);
    }
    if (text.length() == 10
        && text.charAt(2) == '.'
        && text.charAt(5) == '.'
        && digits(text.replace(".", ""))) {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(text.substring(6)),
              Integer.parseInt(text.substring(3, 5)),
              Integer.parseInt(text.substring(0, 2)));
      return new Read(day, day, Precision.DAY, i + 1);
    }
    return null;
  }

  /// "December 25, 2020", "March 18 and 19, 2015", "June 2021".
  private @Nullable Read monthFirst(int i) {
    int month = i < words.size() ? Months.of(words.get(i)) : 0;
    if (month == 0) {
      return null;
    }
    int year = yearAt(i + 1);
    if (year > 0) {
      LocalDate first = LocalDate.of(year, month, 1);
      return new Read(first, first.plusMonths(1).minusDays(1), Precision.MONTH, i + 2);
    }
    int[] days = days(i + 1);
    if (days.length == 0) {
      return null;
    }
    year = yearAt(days[2]);
    int next = year > 0 ? days[2] + 1 : days[2];
    return range(year, month, days, next);
  }

  /// "25 December 2020", "5–7 October 2022", "12 (p.m.) and 13 October 2022", "2020 жылғы 25
  /// желтоқсан".
  private @Nullable Read dayFirst(int i) {
    if (yearAt(i) > 0 && i + 1 < words.size() && words.get(i + 1).lower().startsWith("жыл")) {
      int[] days = days(i + 2);
      int month = days.length > 0 && days[2] < words.size() ? Months.of(words.get(days[2])) : 0;
      return month == 0 ? null : range(yearAt(i), month, days, days[2] + 1);
    }
    int[] days = days(i);
    if (days.length == 0 || days[2] >= words.size()) {
      return null;
    }
    int at = word(days[2], "of") ? days[2] + 1 : days[2];
    int month = at < words.size() ? Months.of(words.get(at)) : 0;
    if (month == 0) {
      return null;
    }
    int year = yearAt(at + 1);
    return range(year, month, days, year > 0 ? at + 2 : at + 1);
  }

  private @Nullable Read range(int year, int month, int[] days, int next) {
    int full = year;
    if (full == 0) {
      if (reference == null) {
        return null;
      }
      full = reference.getYear();
    }
    LocalDate from = LocalDate.of(full, month, days[0]);
    LocalDate to = LocalDate.of(full, month, days[1]);
    return new Read(from, to, from.equals(to) ? Precision.DAY : Precision.RANGE, next);
  }

  private @Nullable Read year(int i) {
    int year = yearAt(i);
    return year == 0
        ? null
        : new Read(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, i + 1);
  }

  /// First day, last day, index of the word after them; empty where no day stands.
  private int[] days(int i) {
    if (i >= words.size()) {
      return new int[0];
    }
    String[] ends = words.get(i).text().split("[–-]", 3);
    int first = day(ends[0]);
    if (first == 0) {
      return new int[0];
    }
    if (ends.length == 2 && day(ends[1]) > 0) {
      return new int[] {first, day(ends[1]), i + 1};
    }
    int at = word(i + 1, "p.m") || word(i + 1, "a.m") ? i + 2 : i + 1;
    int second = at;
    while (word(second, "and")
        || word(second, "et")
        || word(second, "to")
        || word(second, "и")
        || word(second, "au")
        || word(second, "p.m")) {
      second++;
    }
    int last = second < words.size() ? day(words.get(second).text()) : 0;
    return last > first ? new int[] {first, last, second + 1} : new int[] {first, first, at};
  }

  private static int day(String text) {
    String bare = text.replaceFirst("(?<=\\d)(st|nd|rd|th|er)$", "");
    if (bare.isEmpty() || bare.length() > 2 || !digits(bare)) {
      return 0;
    }
    int day = Integer.parseInt(bare);
    return day <= 31 ? day : 0;
  }

  private int yearAt(int i) {
    int year = number(i);
    return year >= 1900 && year <= 2199 ? year : 0;
  }

  private int number(int i) {
    return i < words.size() && words.get(i).text().length() == 4 && digits(words.get(i).text())
        ? Integer.parseInt(words.get(i).text())
        : 0;
  }

  private boolean word(int i, String lower) {
    return i < words.size() && words.get(i).is(lower);
  }

  private static boolean digits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
