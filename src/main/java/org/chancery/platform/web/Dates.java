package org.chancery.platform.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chancery.platform.Language;

/// How pages write days and moments. The offset is always printed, zone abbreviations never.
public final class Dates {

  private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

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
