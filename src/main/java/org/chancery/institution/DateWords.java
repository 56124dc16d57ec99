package org.chancery.institution;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.chancery.platform.Language;
import org.chancery.platform.web.Dates;

/// How days and moments stand in the texts of each language, by styles that the pack names.
public final class DateWords {

  /// The styles every language has.
  static final List<String> REQUIRED =
      List.of("place-and-date", "date", "on-date", "of-date", "moment");

  static final List<String> OPTIONAL = List.of("on-date-this-year", "until-date");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private static final Forms NOWHERE = Forms.of(Language.ENGLISH, "");

  /// @param months by case, twelve each; the nominative comes from the platform
  /// @param firstDay how the first of a month is written ("1er"); empty for "1"
  record Style(
      Map<String, Sentence> sentences, Map<String, List<String>> months, String firstDay) {}

  private final Map<Language, Style> styles;

  DateWords(Map<Language, Style> styles) {
    this.styles = Map.copyOf(styles);
  }

  /// "Nur-Sultan, 09 December 2020".
  public String placeAndDate(Language language, Forms city, LocalDate day) {
    return write("place-and-date", language, day, _ -> {}, city);
  }

  public String date(Language language, LocalDate day) {
    return write("date", language, day, _ -> {}, NOWHERE);
  }

  /// The day on which something happens, as an adverb, in a letter written on `written`: some
  /// languages say "of the current year".
  public String onDate(Language language, LocalDate day, LocalDate written) {
    boolean brief =
        day.getYear() == written.getYear()
            && style(language).sentences().containsKey("on-date-this-year");
    return write(brief ? "on-date-this-year" : "on-date", language, day, _ -> {}, NOWHERE);
  }

  /// The same with its year written out, for texts that stand alone.
  public String onDate(Language language, LocalDate day) {
    return write("on-date", language, day, _ -> {}, NOWHERE);
  }

  /// "(Note) of 9 December 2020".
  public String ofDate(Language language, LocalDate day) {
    return write("of-date", language, day, _ -> {}, NOWHERE);
  }

  /// "(Until) 30 January 2021".
  public String untilDate(Language language, LocalDate day) {
    boolean has = style(language).sentences().containsKey("until-date");
    return write(has ? "until-date" : "date", language, day, _ -> {}, NOWHERE);
  }

  /// A moment with its offset and city: "18:00 hours (UTC+6, Nur-Sultan time) on Friday, 25
  /// December 2020". Zone abbreviations are never written.
  public String moment(Language language, ZonedDateTime moment, Forms city) {
    return write(
        "moment",
        language,
        moment.toLocalDate(),
        values -> {
          values.put("time", TIME.format(moment));
          values.put("offset", Dates.offset(moment.getOffset()));
        },
        city);
  }

  private String write(
      String name,
      Language language,
      LocalDate day,
      Consumer<Map<String, String>> more,
      Forms city) {
    Style style = style(language);
    Map<String, String> values = new HashMap<>();
    String number = Integer.toString(day.getDayOfMonth());
    boolean first = number.equals("1") && !style.firstDay().isEmpty();
    values.put("day", first ? style.firstDay() : number);
    values.put("day_padded", first ? style.firstDay() : "0".repeat(2 - number.length()) + number);
    values.put("year", Integer.toString(day.getYear()));
    Locale locale = language.equals(Language.ENGLISH) ? Locale.UK : language.locale();
    values.put("month", day.getMonth().getDisplayName(TextStyle.FULL, locale));
    style
        .months()
        .forEach((form, list) -> values.put("month_" + form, list.get(day.getMonthValue() - 1)));
    values.put("weekday", day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale));
    more.accept(values);
    values.put("city", city.in(Form.NOMINATIVE));
    Sentence sentence = Objects.requireNonNull(style.sentences().get(name));
    return sentence.with(a -> Letters.fill(a, Map.of("city", city), values));
  }

  private Style style(Language language) {
    Style style = styles.get(language);
    if (style == null) {
      throw new IllegalArgumentException("The pack writes no dates in " + language);
    }
    return style;
  }
}
