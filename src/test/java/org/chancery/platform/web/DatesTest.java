package org.chancery.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.chancery.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "09.12.2020,2020-12-09",
    "9.12.2020,2020-12-09",
    "' 2020-12-09 ',2020-12-09",
    "31.02.2021,",
    "12/09/2020,",
    "'',"
  })
  void a_typed_day_is_read_or_refused(String typed, LocalDate read) {
    assertEquals(read, Dates.typed(typed).orElse(null));
  }

  @ParameterizedTest
  @CsvSource({"18:00,18:00", "9.30,09:30", "24:00,", "six,"})
  void a_typed_hour_is_read_or_refused(String typed, String read) {
    assertEquals(read, Dates.typedTime(typed).map(Object::toString).orElse(null));
  }

  @ParameterizedTest
  @CsvSource({
    "en,9 December 2020,December 2020,Mon",
    "ru,9 декабря 2020 г.,Декабрь 2020,Пн",
    "kk,2020 жылғы 9 желтоқсан,Желтоқсан 2020,Дс"
  })
  void days_and_months_are_written_as_the_language_writes_them(
      String tag, String day, String month, String monday) {
    Language language = new Language(tag);
    assertEquals(day, Dates.inWords(language, LocalDate.of(2020, 12, 9)));
    assertEquals(month, Dates.inWords(language, YearMonth.of(2020, 12)));
    assertEquals(monday, Dates.shortName(language, java.time.DayOfWeek.MONDAY));
  }

  @Test
  void the_offset_is_printed_never_an_abbreviation() {
    assertEquals("UTC+5:30", Dates.offset(ZoneOffset.ofHoursMinutes(5, 30)));
    assertEquals("UTC−4", Dates.offset(ZoneOffset.ofHours(-4)));
  }

  @Test
  void a_month_hangs_on_the_wall_from_monday_to_sunday() {
    LocalDate silence = LocalDate.of(2020, 12, 25);
    MonthSheet sheet =
        MonthSheet.of(
            YearMonth.of(2020, 12),
            LocalDate.of(2020, 12, 9),
            Set.of(LocalDate.of(2020, 12, 16)),
            List.of(
                new MonthSheet.Mark(silence, "silence ends", null, Tone.WARN),
                new MonthSheet.Mark(silence, "inputs", null, Tone.INFO)));
    assertEquals(5, sheet.weeks().size());
    assertEquals(LocalDate.of(2020, 11, 30), sheet.weeks().getFirst().getFirst().date());
    MonthSheet.Day independence = sheet.weeks().get(2).get(2);
    assertEquals(true, independence.rest());
    MonthSheet.Day christmas = sheet.weeks().get(3).get(4);
    assertEquals(Tone.WARN, christmas.tone());
    assertEquals("silence ends; inputs", christmas.words());
  }
}
