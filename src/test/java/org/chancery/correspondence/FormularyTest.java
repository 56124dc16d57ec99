package org.chancery.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.institution.OrganisationPack;
import org.chancery.platform.Deadline;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.chancery.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The note of 9 December 2020 (`domain` §1.1) and what the formulas make of other letters.
class FormularyTest {

  private static final Formulary CICA = Formulary.of(OrganisationPack.shipped("cica"));
  private static final LocalDate DAY = LocalDate.of(2020, 12, 9);
  private static final List<Language> THREE =
      List.of(Language.KAZAKH, Language.ENGLISH, Language.RUSSIAN);
  private static final Path GOLDEN = Path.of("src/test/resources/correspondence");

  static Letter theCase() {
    return Letter.of(Letter.TRANSMIT, DAY, THREE)
        .about(
            new Thing.OfMeeting("draft-decisions-of-meeting", "soc", LocalDate.of(2020, 12, 11)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "en", "ru"})
  void the_note_of_the_case_reads_as_it_should(String tag) throws IOException {
    NoteText text = CICA.write(theCase(), 2, Map.of());
    String plain = text.plain(in(text, tag), "№ 17-1/360emb");
    Path golden = GOLDEN.resolve("note-2020-12-09-" + tag + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, plain);
    }
    assertEquals(Files.readString(golden), plain, "write anew with -Dgolden.write");
  }

  @Test
  void the_slips_of_the_original_are_gone() {
    NoteText text = CICA.write(theCase(), 2, Map.of());
    assertTrue(in(text, "en").opening().contains("Affairs of the Republic of Kazakhstan"));
    assertTrue(in(text, "kk").opening().contains("Аға лауазымды тұлғалар комитеті"));
    for (Rendition rendition : text.renditions()) {
      assertTrue(rendition.enclosure().isPresent(), "every rendition names the enclosure");
      assertTrue(rendition.placeAndDate().contains("09"));
    }
  }

  @Test
  void cities_stand_in_the_order_of_each_language() {
    NoteText text = CICA.write(theCase(), 0, Map.of());
    assertTrue(
        in(text, "en").opening().contains("Ankara, Beijing, Moscow, Nur-Sultan and Tashkent"));
    assertTrue(
        in(text, "kk").opening().contains("Анкара, Бейжің, Мәскеу, Нұр-Сұлтан, Ташкент қала"));
    assertTrue(
        in(text, "ru").opening().contains("в Анкаре, Москве, Нур-Султане, Пекине и Ташкенте"));
  }

  @Test
  void names_are_those_of_the_letters_date() {
    NoteText later = CICA.write(theCase().dated(LocalDate.of(2023, 3, 1)), 0, Map.of());
    assertEquals("Astana, 01 March 2023", in(later, "en").placeAndDate());
    assertEquals("Астана қаласы, 2023 жылғы 01 наурыз", in(later, "kk").placeAndDate());
    assertTrue(in(later, "ru").placeAndDate().contains("Астана, 01 марта 2023"));
    assertFalse(in(later, "en").opening().contains("Nur-Sultan"));
    assertFalse(in(later, "kk").opening().contains("ү.ж."), "another year is written out");
  }

  @Test
  void a_single_member_is_addressed_through_its_channel() {
    NoteText text = CICA.write(theCase().to("BGD"), 0, Map.of());
    assertTrue(
        in(text, "ru").opening().contains("Посольству Народной Республики Бангладеш в Ташкенте"));
    assertTrue(
        in(text, "en")
            .closing()
            .contains("Embassy of the People’s Republic of Bangladesh in Tashkent"));
  }

  @Test
  void an_officers_words_replace_the_generated_ones_and_leave_the_formulas() {
    NoteText generated = CICA.write(theCase(), 0, Map.of());
    Wording wording = new Wording(Optional.of("the revised draft Decisions"), List.of("One more."));
    NoteText text = CICA.write(theCase(), 0, Map.of(Language.ENGLISH, wording));
    Rendition english = in(text, "en");
    assertEquals(in(generated, "en").before(), english.before());
    assertEquals("the revised draft Decisions", english.words());
    assertEquals(".", english.after());
    assertEquals(List.of("One more."), english.further());
    assertEquals(in(generated, "kk"), in(text, "kk"));
  }

  @Test
  void kazakh_formulas_close_behind_the_words() {
    Rendition kazakh = in(CICA.write(theCase(), 0, Map.of()), "kk");
    assertTrue(kazakh.words().endsWith("Шешімдер жобасын"));
    assertEquals(" жолдауды өзіне мәртебе санайды.", kazakh.after());
  }

  @Test
  void a_silence_is_opened_with_hour_offset_and_city() {
    Letter letter =
        Letter.of(Letter.SILENCE_OPENING, LocalDate.of(2020, 12, 11), THREE)
            .about(
                new Thing.Titled(
                    "draft", new Localized(Map.of(Language.ENGLISH, "Epidemiological safety"))))
            .pursuantTo(new Pursuance("soc", LocalDate.of(2020, 12, 11), "2"))
            .by(
                new Deadline.Fixed(
                    LocalDateTime.of(2020, 12, 25, 18, 0), ZoneId.of("Asia/Almaty"), ""))
            .adoptedBy("soc");
    NoteText text = CICA.write(letter, 3, Map.of());
    assertTrue(in(text, "en").opening().contains("18:00"), in(text, "en").opening());
    for (Rendition rendition : text.renditions()) {
      assertTrue(rendition.opening().contains("UTC+6"), rendition.opening());
      assertTrue(rendition.opening().contains("25"), rendition.opening());
      assertFalse(rendition.opening().contains("{"), rendition.opening());
    }
  }

  @Test
  void what_cannot_be_said_is_refused() {
    Letter letter = theCase();
    assertRefused(
        "correspondence.no-language", Letter.of(Letter.TRANSMIT, DAY, List.of(Language.FRENCH)));
    assertRefused("correspondence.no-act", Letter.of("sing", DAY, THREE));
    assertRefused("correspondence.nothing-to-say", Letter.of(Letter.TRANSMIT, DAY, THREE));
    assertRefused("delegations.no-channel", letter.to("KWT"));
    assertRefused(
        "correspondence.deadline-not-fixed",
        Letter.of(Letter.SILENCE_OPENING, DAY, THREE).by(new Deadline.Standing("regularly")));
  }

  private static void assertRefused(String key, Letter letter) {
    Refusal refusal = assertThrows(Refusal.class, () -> CICA.write(letter, 0, Map.of()));
    assertEquals(key, refusal.key());
  }

  private static Rendition in(NoteText text, String tag) {
    return text.renditions().stream()
        .filter(r -> r.language().tag().equals(tag))
        .findFirst()
        .orElseThrow();
  }
}
