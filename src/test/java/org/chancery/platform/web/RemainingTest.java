package org.chancery.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.platform.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTest {

  private static final Instant NOW = Instant.parse("2020-12-09T04:00:00Z");

  private static Page page(String language) {
    return new Page(
        new Language(language), null, new PlainMasthead(), List.of(), "/", "", null, NOW, false);
  }

  @ParameterizedTest
  @CsvSource({
    "en,PT95H,3 days 23 h left",
    "en,P20D,20 days left",
    "en,-PT25H,overdue by 1 day 1 h",
    "ru,PT26H,осталось 1 день 2 ч",
    "ru,P22D,осталось 22 дня",
    "ru,PT45M,осталось 45 мин",
    "kk,PT3H20M,3 сағ 20 мин қалды",
    "kk,-P2D,2 күн кешіктірілді"
  })
  void time_left_is_told_as_people_tell_it(String language, Duration ahead, String words) {
    assertEquals(words, page(language).remaining(NOW.plus(ahead)));
  }

  @ParameterizedTest
  @CsvSource({
    "en,0,due today",
    "ru,5,осталось 5 дней",
    "kk,1,1 күн қалды",
    "ru,-1,просрочено на 1 день"
  })
  void days_are_counted_at_the_seat(String language, int days, String words) {
    assertEquals(words, page(language).remainingDays(LocalDate.of(2020, 12, 9).plusDays(days)));
  }
}
