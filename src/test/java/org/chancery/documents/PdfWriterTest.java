package org.chancery.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.chancery.documents.Paper.Block;
import org.chancery.documents.Paper.Cell;
import org.chancery.documents.Paper.Emblem;
import org.chancery.documents.Paper.Item;
import org.chancery.documents.Paper.Line;
import org.chancery.documents.Paper.NewPage;
import org.chancery.documents.Paper.Row;
import org.chancery.documents.Paper.Run;
import org.chancery.documents.Paper.Sheet;
import org.chancery.documents.Paper.Style;
import org.chancery.platform.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfWriterTest {

  private static final Instant MADE = Instant.parse("2020-12-09T04:00:00Z");
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><circle cx=\"5\" cy=\"5\" r=\"4\" fill=\"#123\"/></svg>";

  @BeforeAll
  static void judge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_A", "PDFUA_1"})
  void notes_and_decisions_keep_for_good_and_read_aloud(PDFAFlavour flavour) throws Exception {
    assertEquals(List.of(), faults(PdfWriter.write(SampleNote.of(360), MADE), flavour));
    assertEquals(List.of(), faults(PdfWriter.write(everything(Optional.empty()), MADE), flavour));
    assertEquals(List.of(), faults(PdfWriter.write(everything(Optional.of(SVG)), MADE), flavour));
  }

  @Test
  void the_judge_is_awake() throws Exception {
    try (PDDocument plain = new PDDocument()) {
      plain.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      plain.save(out);
      assertTrue(!faults(out.toByteArray(), PDFAFlavour.PDFA_2_A).isEmpty());
      assertTrue(!faults(out.toByteArray(), PDFAFlavour.PDFUA_1).isEmpty());
    }
  }

  @Test
  void the_same_paper_gives_the_same_bytes_on_every_thread() {
    byte[] first = PdfWriter.write(SampleNote.of(360), MADE);
    List<byte[]> others =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(_ -> PdfWriter.write(SampleNote.of(360), MADE))
            .toList();
    others.forEach(other -> assertArrayEquals(first, other));
  }

  @Test
  void the_count_by_layout_is_the_count_of_the_print() throws IOException {
    for (Paper paper : List.of(SampleNote.of(1), everything(Optional.empty()), lengthened())) {
      try (PDDocument printed = Loader.loadPDF(PdfWriter.write(paper, MADE))) {
        assertEquals(printed.getNumberOfPages(), PdfWriter.pageCount(paper));
      }
    }
  }

  @Test
  void the_foot_stands_at_the_bottom_of_the_last_page_and_numbers_begin_on_the_second() {
    String text = TextReader.read("a.pdf", PdfWriter.write(lengthened(), MADE)).text();
    assertTrue(
        text.stripTrailing().endsWith("Ankara, Beijing, Moscow, Nur-Sultan, Tashkent"), text);
    assertEquals(2, PdfWriter.pageCount(lengthened()));
  }

  @Test
  void nothing_outside_the_paper_is_fetched() throws IOException {
    Print print =
        new Print(
            "t",
            Language.ENGLISH,
            "s",
            "<h1>t</h1><p><img alt=\"x\" src=\"file:///etc/hostname\"/></p>");
    try (PDDocument printed = Loader.loadPDF(PdfWriter.write(print, MADE))) {
      assertTrue(!printed.getPage(0).getResources().getXObjectNames().iterator().hasNext());
    }
  }

  private static Paper lengthened() {
    Sheet english = SampleNote.of(360).sheets().get(1);
    List<Block> body = new ArrayList<>(english.body());
    body.addAll(4, Collections.nCopies(5, english.body().get(3)));
    return new Paper("t", "s", List.of(new Sheet(english.language(), body, english.foot())));
  }

  private static Paper everything(Optional<String> svg) {
    List<Block> blocks = new ArrayList<>();
    Emblem emblem = new Emblem(SamplePng.of(40, 20), svg, 18, "Emblem");
    blocks.add(
        new Row(
            List.of(
                new Cell(40, List.of(Line.of(Style.LETTERHEAD, "СЕКРЕТАРИАТ"))),
                new Cell(20, List.of(emblem)),
                new Cell(
                    40,
                    List.of(
                        Line.of(Style.LETTERHEAD, "SECRETARIAT"), Line.of(Style.SMALL, "tel.")))),
            true));
    for (Style style : Style.values()) {
      blocks.add(Line.of(style, "Әділдік & құқық <" + style + ">"));
    }
    blocks.add(
        new Item(
            "1.", 0, List.of(Run.of("один ").inBold(), Run.of("два").inItalic().inCapitals())));
    blocks.add(
        new Item("(i)", 1, List.of(Run.of("three").in(Language.ENGLISH).inBold().inItalic())));
    blocks.add(new NewPage());
    blocks.add(Line.of(Style.BODY, "end ’ ‑ – «»"));
    return new Paper("Все & вся", "s < t", List.of(new Sheet(Language.RUSSIAN, blocks, List.of())));
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
          .distinct()
          .toList();
    }
  }
}
