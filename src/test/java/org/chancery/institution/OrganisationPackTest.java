package org.chancery.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chancery.platform.Language;
import org.chancery.world.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What changes at known dates is what it was on the day asked for.
class OrganisationPackTest {

  private static final LocalDate THE_NOTE = LocalDate.of(2020, 12, 9);
  private final Organisation cica = Packs.CICA.organisation();

  @ParameterizedTest
  @CsvSource({
    "1997-01-01, Akmola, Ақмола",
    "2019-01-01, Astana, Астана",
    "2019-03-22, Astana, Астана",
    "2019-03-23, Nur-Sultan, Нұр-Сұлтан",
    "2020-12-09, Nur-Sultan, Нұр-Сұлтан",
    "2022-09-18, Nur-Sultan, Нұр-Сұлтан",
    "2022-09-19, Astana, Астана",
    "2023-01-01, Astana, Астана",
  })
  void the_seat_has_the_name_of_the_day(LocalDate day, String english, String kazakh) {
    assertEquals(english, cica.place("astana").name(Language.ENGLISH, day));
    assertEquals(kazakh, cica.place("astana").name(Language.KAZAKH, day));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-09, Executive Director, Атқарушы директор, Исполнительный директор",
    "2022-10-12, Executive Director, Атқарушы директор, Исполнительный директор",
    "2022-10-13, Secretary General, Бас хатшы, Генеральный секретарь",
  })
  void the_head_has_the_title_of_the_day(LocalDate day, String en, String kk, String ru) {
    Names names = cica.office("head").names();
    assertEquals(en, names.text(Language.ENGLISH, Form.BARE, day));
    assertEquals(kk, names.text(Language.KAZAKH, day));
    assertEquals(ru, names.text(Language.RUSSIAN, day));
  }

  @ParameterizedTest
  @CsvSource({
    "2005-01-01, KAZ",
    "2012-01-01, TUR",
    "2020-09-23, TJK",
    "2020-09-24, KAZ",
    "2024-12-16, KAZ",
    "2024-12-17, AZE",
  })
  void a_chairmanship_ends_with_a_meeting(LocalDate day, String state) {
    assertEquals(state, cica.chairmanship(day).orElseThrow().state());
  }

  @Test
  void organs_report_upwards_and_are_renamed() {
    assertEquals("ministerial", cica.organ("soc").parent());
    assertEquals("soc", cica.organ("swg").parent());
    Names summit = cica.organ("summit").names();
    assertEquals("the Summit", summit.text(Language.ENGLISH, THE_NOTE));
    assertEquals(
        "the Council of Heads of State or Government",
        summit.text(Language.ENGLISH, LocalDate.of(2023, 1, 1)));
  }

  @Test
  void a_note_is_numbered_as_in_the_case() {
    assertEquals("№ 17-1/360emb", cica.series("embassies").print(2020, 360));
  }

  @Test
  void titles_follow_from_rank_once_the_silence_has_ended() {
    assertTrue(cica.titleOf("second-secretary", THE_NOTE).isEmpty());
    assertEquals(
        "officer",
        cica.titleOf("second-secretary", LocalDate.of(2021, 1, 15)).orElseThrow().code());
  }

  @Test
  void both_deadlines_of_the_case_are_working_days_at_the_seat_but_not_everywhere() {
    LocalDate first = LocalDate.of(2020, 12, 25);
    LocalDate second = LocalDate.of(2021, 1, 15);
    assertTrue(cica.seatCalendar().isWorkingDay(first));
    assertTrue(cica.seatCalendar().isWorkingDay(second));
    assertFalse(cica.seatCalendar().isWorkingDay(LocalDate.of(2021, 1, 30)));
    assertFalse(cica.seatCalendar().isWorkingDay(LocalDate.of(2020, 12, 16)));
    long fridayOff =
        cica.calendarsByCode().values().stream().filter(c -> c.isWeekend(second)).count();
    assertEquals(12, fridayOff); // the eleven of the day and Kuwait
    assertTrue(cica.calendar("KOR").orElseThrow().holiday(first).isPresent());
  }

  @Test
  void a_weekend_may_move() {
    WorkingCalendar emirates = cica.calendar("ARE").orElseThrow();
    assertFalse(emirates.isWorkingDay(LocalDate.of(2021, 12, 31)));
    assertTrue(emirates.isWorkingDay(LocalDate.of(2022, 1, 7)));
  }

  @Test
  void the_presets_state_their_terms() {
    assertEquals(10, cica.silencePresets().size());
    assertEquals("CICA_DATE", cica.silencePreset().code());
    assertEquals("exclusive", cica.silencePreset("OSCE_ANNEX1A").term("boundary"));
    assertEquals("P14D", cica.silencePreset("CICA_TWO_WEEKS").term("minimum-window"));
    assertEquals(
        List.of("objection", "amendment"), cica.silencePreset("CICA_DATE").list("breakers"));
    assertEquals("2", cica.silencePreset("OSCE_PA_MINUS_ONE").term("break-threshold"));
  }

  @Test
  void the_seat_keeps_its_own_clock() {
    assertEquals(ZoneId.of("Asia/Almaty"), cica.zone());
    assertEquals("almaty", cica.seat().place(LocalDate.of(2010, 1, 1)).code());
  }

  @Test
  void the_letterhead_is_english_and_russian_whatever_the_text() {
    assertEquals(
        List.of(Language.ENGLISH, Language.RUSSIAN),
        cica.letterhead().blocks().stream().map(Letterhead.Block::language).toList());
  }
}
