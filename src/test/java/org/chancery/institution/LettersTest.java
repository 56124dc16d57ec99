package org.chancery.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.delegations.Group;
import org.chancery.delegations.Membership;
import org.chancery.platform.Language;
import org.chancery.world.Packs;
import org.junit.jupiter.api.Test;

/// The note of 9 December 2020, said by the pack, word for word (with the article that its English
/// text had lost, and the letter that its Kazakh text had).
class LettersTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 9);
  private static final LocalDate MEETING = LocalDate.of(2020, 12, 11);

  @Test
  void english_says_the_note_of_the_case() {
    assertEquals(
        "The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia"
            + " (CICA) presents its compliments to the Ministry of Foreign Affairs of the Republic"
            + " of Kazakhstan and Embassies of the CICA Member States in Ankara, Beijing, Moscow,"
            + " Nur-Sultan and Tashkent and has the honour to forward the draft Decisions of the"
            + " Senior Officials Committee meeting to be held on 11 December 2020.",
        say("transmit", Language.ENGLISH));
    assertEquals(
        "The Secretariat avails itself of this opportunity to renew to the Ministry of Foreign"
            + " Affairs of the Republic of Kazakhstan and Embassies of the CICA Member States the"
            + " assurances of its highest consideration.",
        say("closing", Language.ENGLISH));
    assertEquals("Enclosure:\nas stated, on 2 p.", say("enclosure", Language.ENGLISH));
    assertEquals("Nur-Sultan, 09 December 2020", placeAndDate(Language.ENGLISH));
  }

  @Test
  void kazakh_says_the_note_of_the_case() {
    assertEquals(
        "Азиядағы өзара іс-қимыл және сенім шаралары Кеңесінің (АӨСШК) Хатшылығы Қазақстан"
            + " Республикасының Сыртқы істер министрлігіне және Анкара, Бейжің, Мәскеу, Нұр-Сұлтан,"
            + " Ташкент қалаларындағы АӨСШК мүше мемлекеттерінің елшіліктеріне өзінің зор ілтипатын"
            + " білдіре отырып, ү.ж. желтоқсанның 11 өтетін Аға лауазымды тұлғалар комитеті"
            + " отырысының Шешімдер жобасын жолдауды өзіне мәртебе санайды.",
        say("transmit", Language.KAZAKH));
    assertEquals(
        "Хатшылық осы мүмкіндікті пайдалана отырып, Қазақстан Республикасының Сыртқы істер"
            + " министрлігіне және АӨСШК мүше мемлекеттерінің елшіліктеріне өзінің зор ілтипатын"
            + " тағы да растайды.",
        say("closing", Language.KAZAKH));
    assertEquals("Нұр-Сұлтан қаласы, 2020 жылғы 09 желтоқсан", placeAndDate(Language.KAZAKH));
  }

  @Test
  void russian_says_it_in_its_own_cases() {
    assertEquals(
        "Секретариат Совещания по взаимодействию и мерам доверия в Азии (СВМДА) свидетельствует"
            + " своё уважение Министерству иностранных дел Республики Казахстан и посольствам"
            + " государств-членов СВМДА в Анкаре, Москве, Нур-Султане, Пекине и Ташкенте и"
            + " имеет честь направить проект Решений назначенного на 11 декабря 2020 года заседания"
            + " Комитета старших должностных лиц.",
        say("transmit", Language.RUSSIAN));
    assertEquals(
        "Секретариат пользуется случаем, чтобы возобновить Министерству иностранных дел Республики"
            + " Казахстан и посольствам государств-членов СВМДА уверения в своём весьма"
            + " высоком уважении.",
        say("closing", Language.RUSSIAN));
    assertEquals("г. Нур-Султан, 09 декабря 2020 года", placeAndDate(Language.RUSSIAN));
  }

  @Test
  void a_deadline_is_written_with_offset_and_city() {
    assertEquals(
        "18:00 hours (UTC+6, Nur-Sultan time) on Friday, 25 December 2020",
        deadline(Language.ENGLISH));
    assertEquals(
        "18:00 (UTC+6, время Нур-Султана) 25 декабря 2020 года (пятница)",
        deadline(Language.RUSSIAN));
    assertEquals(
        "2020 жылғы 25 желтоқсан, жұма, сағат 18:00 (UTC+6, Нұр-Сұлтан уақыты)",
        deadline(Language.KAZAKH));
  }

  @Test
  void every_formula_can_be_said_in_every_language_of_every_pack() {
    for (OrganisationPack pack : List.of(Packs.CICA, Packs.LISNA)) {
      for (Language language : pack.organisation().languages()) {
        for (String formula : pack.organisation().letters().formulas()) {
          assertFalse(say(pack, formula, language).contains("{"), formula);
        }
      }
    }
  }

  @Test
  void a_form_is_never_guessed() {
    Forms almaty = cica().place("almaty").names().in(Language.RUSSIAN, DAY);
    assertThrows(IllegalArgumentException.class, () -> almaty.in(Form.INSTRUMENTAL));
  }

  private static Organisation cica() {
    return Packs.CICA.organisation();
  }

  private static String placeAndDate(Language language) {
    Forms city = cica().seat().place(DAY).names().in(language, DAY);
    return cica().dates().placeAndDate(language, city, DAY);
  }

  private static String deadline(Language language) {
    return deadline(Packs.CICA, language);
  }

  private static String deadline(OrganisationPack pack, Language language) {
    Organisation organisation = pack.organisation();
    Forms city = organisation.seat().place(DAY).names().in(language, DAY);
    ZonedDateTime moment = LocalDate.of(2020, 12, 25).atTime(18, 0).atZone(organisation.zone());
    return organisation.dates().moment(language, moment, city);
  }

  private static String say(String formula, Language language) {
    return say(Packs.CICA, formula, language);
  }

  private static String say(OrganisationPack pack, String formula, Language language) {
    Organisation organisation = pack.organisation();
    Letters letters = organisation.letters();
    DateWords dates = organisation.dates();
    var address = pack.section(Membership.class).addressees(Group.MEMBERS, DAY).in(language);
    Organ organ =
        organisation.organs().stream()
            .filter(o -> o.code().equals("soc"))
            .findFirst()
            .orElseGet(() -> organisation.organ("plenary"));
    Map<String, Forms> names = new HashMap<>();
    names.put("sender", letters.sender("secretariat", language));
    names.put("short_sender", letters.shortSender("secretariat", language));
    names.put("addressees", address.full());
    names.put("short_addressees", address.brief());
    names.put("organ", organ.names().in(language, DAY));
    Map<String, Object> values =
        Map.of(
            "number",
            "17-1/360emb",
            "date",
            dates.ofDate(language, DAY),
            "on_date",
            dates.onDate(language, MEETING, DAY),
            "deadline",
            deadline(pack, language),
            "paragraph",
            "2",
            "pages",
            2,
            "content",
            "…",
            "title",
            "…");
    names.put("object", letters.phrase("draft-decisions-of-meeting", language, names, values));
    names.put("mandate", letters.phrase("mandate", language, names, values));
    return letters.say(formula, language, names, values);
  }
}
