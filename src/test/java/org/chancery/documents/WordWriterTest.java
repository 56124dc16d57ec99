package org.chancery.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.documents.Paper.Emblem;
import org.chancery.documents.Paper.Line;
import org.chancery.documents.Paper.Sheet;
import org.chancery.documents.Paper.Style;
import org.chancery.platform.Language;
import org.junit.jupiter.api.Test;

class WordWriterTest {

  private static final Instant MADE = Instant.parse("2020-12-09T04:00:00Z");

  private static String part(byte[] file, String name) {
    byte[] part = new SafeZip("test", file).read(name);
    return part == null ? "" : new String(part, StandardCharsets.UTF_8);
  }

  @Test
  void every_part_is_well_formed_and_the_same_paper_gives_the_same_bytes() throws Exception {
    byte[] file = WordWriter.write(SampleNote.of(360), MADE);
    SafeZip zip = new SafeZip("test", file);
    for (String name : zip.names()) {
      SafeXml.parse(new ByteArrayInputStream(part(file, name).getBytes(StandardCharsets.UTF_8)));
    }
    assertArrayEquals(file, WordWriter.write(SampleNote.of(360), MADE));
    assertTrue(part(file, "docProps/core.xml").contains("2020-12-09T04:00:00Z"));
  }

  @Test
  void every_run_names_its_language_and_each_sheet_begins_on_a_page_of_its_own() {
    String document = part(WordWriter.write(SampleNote.of(360), MADE), "word/document.xml");
    for (String tag : List.of("kk-KZ", "en-GB", "ru-RU")) {
      assertTrue(document.contains("<w:lang w:val=\"" + tag + "\"/>"), tag);
    }
    assertEquals(3, document.split("<w:sectPr>", -1).length - 1);
  }

  @Test
  void word_reads_what_pdf_reads() {
    Paper paper = SampleNote.of(360);
    String word = TextReader.read("n.docx", WordWriter.write(paper, MADE)).text();
    String pdf = TextReader.read("n.pdf", PdfWriter.write(paper, MADE)).text();
    for (String sentence :
        List.of(
            "№ 17-1/360emb",
            "assurances of its highest consideration.",
            "Анкара, Бейжің, Мәскеу, Нұр-Сұлтан, Ташкент қалалары")) {
      assertTrue(word.contains(sentence), word);
      assertTrue(pdf.contains(sentence), pdf);
    }
  }

  @Test
  void a_picture_comes_along_in_its_proportion() {
    Emblem emblem = new Emblem(SamplePng.of(40, 20), Optional.empty(), 20, "A & B");
    byte[] file =
        WordWriter.write(
            new Paper(
                "t",
                "s",
                List.of(
                    new Sheet(
                        Language.ENGLISH, List.of(emblem), List.of(Line.of(Style.ADDRESS, "x"))))),
            MADE);
    assertTrue(part(file, "word/document.xml").contains("cx=\"1440000\" cy=\"720000\""));
    assertTrue(part(file, "word/document.xml").contains("descr=\"A &amp; B\""));
    assertTrue(new SafeZip("t", file).has("word/media/emblem1.png"));
  }
}
