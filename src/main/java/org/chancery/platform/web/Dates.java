package org.chancery.platform.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Optional;
import org.chancery.platform.Language;

/// How pages write days and moments. The offset is always printed, zone abbreviations never.
public final class Dates {

  private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter TYPED_TIME =
      DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);

  private Dates() {}

  public static String inFigures(LocalDate day) {
    return FIGURES.format(day);
  }

  public static String inFigures(ZonedDateTime moment) {
    return FIGURES.format(moment) + " " + CLOCK.format(moment);
  }

  public static String inWords(Language language, LocalDate day) {
    String pattern =
        switch (language.tag()) {
          case "kk" -> "uuuu 'жылғы' d MMMM";
          case "ru" -> "d MMMM uuuu 'г.'";
          default -> "d MMMM uuuu";
        };
    Locale locale = language.tag().equals("en") ? Locale.UK : language.locale();
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }

  public static String inWords(Language language, ZonedDateTime moment) {
    DateTimeFormatter clock = moment.getSecond() == 0 ? CLOCK : SECONDS;
    return inWords(language, moment.toLocalDate())
        + ", "
        + clock.format(moment)
        + " ("
        + offset(moment.getOffset())
        + ")";
  }

  /// Желтоқсан 2020: the name that stands alone, with a capital.
  public static String inWords(Language language, YearMonth month) {
    String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    return capital(language, name) + " " + month.getYear();
  }

  /// The two or three letters under which a weekday stands in a calendar: Mon, Пн, Дс.
  public static String shortName(Language language, DayOfWeek day) {
    return capital(language, day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale()));
  }

  private static String capital(Language language, String name) {
    return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
  }

  /// A day as people type it: 09.12.2020, 9.12.2020, also 2020-12-09.
  public static Optional<LocalDate> typed(String text) {
    return parsed(text, TYPED, LocalDate::from)
        .or(() -> parsed(text, DateTimeFormatter.ISO_LOCAL_DATE, LocalDate::from));
  }

  /// An hour as people type it: 18:00, 9:30, 18.00.
  public static Optional<LocalTime> typedTime(String text) {
    return parsed(text.replace('.', ':'), TYPED_TIME, LocalTime::from);
  }

  private static <T> Optional<T> parsed(
      String text, DateTimeFormatter format, TemporalQuery<T> query) {
    try {
      return Optional.of(format.parse(text.strip(), query));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// UTC+6, UTC+5:30, UTC.
  public static String offset(ZoneOffset offset) {
    int minutes = offset.getTotalSeconds() / 60;
    if (minutes == 0) {
      return "UTC";
    }
    int absolute = Math.abs(minutes);
    return "UTC"
        + (minutes < 0 ? "−" : "+")
        + absolute / 60
        + (absolute % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", absolute % 60));
  }
}
