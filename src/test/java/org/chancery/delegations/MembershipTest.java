package org.chancery.delegations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.chancery.platform.Language;
import org.chancery.platform.Refusal;
import org.chancery.world.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part on a day, and how they are addressed.
class MembershipTest {

  private static final LocalDate THE_NOTE = LocalDate.of(2020, 12, 9);
  private final Membership cica = Packs.CICA.section(Membership.class);

  @ParameterizedTest
  @CsvSource({
    "2002-06-03, 0",
    "2002-06-04, 16",
    "2020-12-09, 27",
    "2022-10-12, 27",
    "2022-10-13, 28",
  })
  void members_are_those_of_the_day(LocalDate day, int count) {
    assertEquals(count, cica.members(day).size());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-09, 13",
    "2021-06-22, 13",
    "2021-06-23, 14",
    "2023-12-25, 14",
    "2023-12-26, 15",
  })
  void observers_are_those_of_the_day(LocalDate day, int count) {
    assertEquals(count, cica.observers(day).size());
  }

  @Test
  void every_member_of_the_case_has_one_channel() {
    assertEquals(27, cica.channels(THE_NOTE).size());
    assertEquals(
        22,
        cica.channels(THE_NOTE).stream()
            .filter(c -> c.kind() == Channel.Kind.RESIDENT_EMBASSY)
            .count());
    assertEquals(
        List.of("BHR", "KHM", "LKA"),
        cica.channels(THE_NOTE).stream()
            .filter(Channel::assumed)
            .map(c -> c.state().code())
            .toList());
  }

  @Test
  void the_english_name_changed_and_the_others_did_not() {
    State turkey = cica.state("TUR");
    LocalDate before = LocalDate.of(2022, 5, 31);
    LocalDate after = LocalDate.of(2022, 6, 1);
    assertEquals("Turkey", turkey.shortName(Language.ENGLISH, before));
    assertEquals("Türkiye", turkey.shortName(Language.ENGLISH, after));
    assertEquals(
        turkey.formalName(Language.RUSSIAN, before), turkey.formalName(Language.RUSSIAN, after));
    assertEquals("Түркия", turkey.shortName(Language.KAZAKH, after));
  }

  @Test
  void names_are_those_of_protocol() {
    assertEquals("Republic of Korea", cica.state("KOR").shortName(Language.ENGLISH, THE_NOTE));
    assertEquals("State of Palestine", cica.state("PSE").formalName(Language.ENGLISH, THE_NOTE));
    assertEquals("Кыргызская Республика", cica.state("KGZ").formalName(Language.RUSSIAN, THE_NOTE));
    assertEquals("Қырғыз Республикасы", cica.state("KGZ").formalName(Language.KAZAKH, THE_NOTE));
  }

  @Test
  void the_address_of_the_case_in_english() {
    assertEquals(
        """
        MINISTRY OF FOREIGN AFFAIRS
        OF THE REPUBLIC OF KAZAKHSTAN

        AND

        EMBASSIES OF CICA MEMBER STATES

        Ankara, Beijing, Moscow, Nur-Sultan, Tashkent\
        """,
        block(THE_NOTE, Language.ENGLISH));
  }

  @Test
  void the_address_of_the_case_in_kazakh() {
    assertEquals(
        """
        ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ
        СЫРТҚЫ ІСТЕР МИНИСТРЛІГІНЕ

        ЖӘНЕ

        АӨСШК МҮШЕ МЕМЛЕКЕТТЕРІНІҢ
        ЕЛШІЛІКТЕРІНЕ

        Анкара, Бейжің, Мәскеу, Нұр-Сұлтан, Ташкент қалалары\
        """,
        block(THE_NOTE, Language.KAZAKH));
  }

  @Test
  void the_address_of_the_case_in_russian() {
    assertEquals(
        """
        МИНИСТЕРСТВУ ИНОСТРАННЫХ ДЕЛ
        РЕСПУБЛИКИ КАЗАХСТАН

        И

        ПОСОЛЬСТВАМ
        ГОСУДАРСТВ-ЧЛЕНОВ СВМДА

        Анкара, Москва, Нур-Султан, Пекин, Ташкент\
        """,
        block(THE_NOTE, Language.RUSSIAN));
  }

  @Test
  void two_years_later_the_same_call_says_astana() {
    assertTrue(
        block(LocalDate.of(2023, 1, 1), Language.ENGLISH)
            .endsWith("Ankara, Astana, Beijing, Moscow, Tashkent"));
    assertTrue(
        block(LocalDate.of(2023, 1, 1), Language.RUSSIAN)
            .endsWith("Анкара, Астана, Москва, Пекин, Ташкент"));
  }

  @Test
  void one_member_alone_is_addressed_through_its_channel() {
    AddressBlock.Address bangladesh = cica.addressee("BGD", THE_NOTE).in(Language.KAZAKH);
    assertEquals(
        "Бангладеш Халық Республикасының Ташкент қаласындағы Елшілігіне",
        bangladesh.full().in(org.chancery.institution.Form.DATIVE));
    assertEquals(
        "MINISTRY OF FOREIGN AFFAIRS\nOF THE REPUBLIC OF KAZAKHSTAN",
        cica.addressee("KAZ", THE_NOTE).in(Language.ENGLISH).blockText());
    assertThrows(Refusal.class, () -> cica.addressee("KWT", THE_NOTE));
  }

  @Test
  void no_state_of_the_pack_lacks_a_form_that_letters_need() {
    for (State state : cica.states()) {
      for (Language language : Packs.CICA.organisation().languages()) {
        var forms = state.in(language, THE_NOTE);
        assertFalse(forms.in(org.chancery.institution.Form.NOMINATIVE_UPPER).isBlank());
      }
    }
  }

  private String block(LocalDate day, Language language) {
    return cica.addressees(Group.MEMBERS, day).in(language).blockText();
  }
}
