package org.chancery.correspondence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.documents.Paper;
import org.chancery.documents.PdfWriter;
import org.chancery.documents.ReadText;
import org.chancery.documents.TextReader;
import org.chancery.documents.WordWriter;
import org.chancery.institution.OrganisationPack;
import org.chancery.platform.Language;
import org.chancery.world.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// The note on paper: three sheets, kept for good, the same in PDF and Word.
class NotePaperTest {

  private static final Instant MADE = Instant.parse("2020-12-09T06:00:00Z");

  @BeforeAll
  static void judge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void the_note_of_the_case_keeps_for_good_and_reads_aloud() throws Exception {
    byte[] pdf = PdfWriter.write(paper(Packs.CICA, FormularyTest.theCase(), "№ 17-1/360emb"), MADE);
    assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_2_A));
    assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1));
  }

  @Test
  void every_language_has_its_own_sheet_with_number_and_enclosure() {
    Paper paper = paper(Packs.CICA, FormularyTest.theCase(), "№ 17-1/360emb");
    assertEquals(3, PdfWriter.pageCount(paper));
    ReadText pdf = TextReader.read("note.pdf", PdfWriter.write(paper, MADE));
    String text = untied(pdf.text());
    assertEquals(4, text.split("№ 17-1/360emb", -1).length, "on each of three sheets");
    assertTrue(text.indexOf("Қосымша") < text.indexOf("Enclosure"));
    assertTrue(text.indexOf("Enclosure") < text.indexOf("Приложение"));
    assertTrue(text.contains("2020 жылғы 09 желтоқсан"));
  }

  @Test
  void word_says_what_the_pdf_says() {
    Paper paper = paper(Packs.CICA, FormularyTest.theCase(), "№ 17-1/360emb");
    String word = untied(TextReader.read("note.docx", WordWriter.write(paper, MADE)).text());
    for (Rendition rendition : text(Packs.CICA, FormularyTest.theCase()).renditions()) {
      assertTrue(word.contains(untied(rendition.opening())), rendition.opening());
      assertTrue(word.contains(untied(rendition.closing())), rendition.closing());
    }
    assertArrayEquals(WordWriter.write(paper, MADE), WordWriter.write(paper, MADE));
  }

  @Test
  void nothing_in_the_program_knows_the_organisation() throws Exception {
    Letter letter =
        Letter.of(
                Letter.TRANSMIT, LocalDate.of(2020, 12, 9), Packs.LISNA.organisation().languages())
            .about(new Thing.Named(Packs.LISNA.organisation().letters().nouns().iterator().next()));
    String number = Packs.LISNA.organisation().series("notes").print(2020, 42);
    assertEquals("NV-0042/2020", number);
    byte[] pdf = PdfWriter.write(paper(Packs.LISNA, letter, number), MADE);
    assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_2_A));
    String text = TextReader.read("note.pdf", pdf).text();
    assertTrue(text.contains("SECRÉTARIAT DE LA COMMISSION"), text);
    assertTrue(text.contains("NV-0042/2020"), text);
    assertEquals(new Language("fr"), text(Packs.LISNA, letter).renditions().getFirst().language());
  }

  @Test
  void what_belongs_together_is_not_parted_at_the_end_of_a_line() {
    Typesetting russian = new Typesetting(Language.RUSSIAN);
    assertEquals(
        "г.\u00A0Нур-Султан, 09\u00A0декабря 2020\u00A0года",
        russian.bound("г. Нур-Султан, 09 декабря 2020 года"));
    assertEquals("№\u00A017", russian.bound("№ 17"));
    assertEquals("Астана\u00A0– столица", russian.bound("Астана – столица"));
    assertEquals(
        "2020\u00A0жылғы 09\u00A0желтоқсан",
        new Typesetting(Language.KAZAKH).bound("2020 жылғы 09 желтоқсан"));
  }

  private static String untied(String text) {
    return text.replace('\u00A0', ' ');
  }

  private static NoteText text(OrganisationPack pack, Letter letter) {
    return Formulary.of(pack).write(letter, 2, Map.of());
  }

  private static Paper paper(OrganisationPack pack, Letter letter, String number) {
    return NotePaper.of(text(pack, letter), number, Formulary.of(pack).subject(letter));
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
          .distinct()
          .toList();
    }
  }
}
