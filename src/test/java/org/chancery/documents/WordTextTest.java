package org.chancery.documents;

import static org.chancery.documents.WordFile.definition;
import static org.chancery.documents.WordFile.num;
import static org.chancery.documents.WordFile.numbered;
import static org.chancery.documents.WordFile.p;
import static org.chancery.documents.WordFile.r;
import static org.chancery.documents.WordFile.read;
import static org.chancery.documents.WordFile.startsAt;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTextTest {

  @Test
  void automatic_numbers_are_restored_level_by_level() {
    String lists = definition(7, "decimal %1.", "lowerLetter (%2)", "lowerRoman (%3)") + num(1, 7);
    String body =
        numbered(1, 0, "one")
            + numbered(1, 1, "a")
            + numbered(1, 1, "b")
            + numbered(1, 2, "i")
            + p("between")
            + numbered(1, 0, "two")
            + numbered(1, 1, "a again");
    assertEquals(
        "1. one\n\n(a) a\n\n(b) b\n\n(i) i\n\nbetween\n\n2. two\n\n(a) a again",
        read(WordFile.of(body, lists, "")));
  }

  @Test
  void lists_of_one_definition_count_on_and_an_override_begins_anew_once() {
    String lists = definition(7, "decimal %1.") + num(1, 7) + num(2, 7) + num(3, 7, startsAt(0, 8));
    String body =
        numbered(1, 0, "a") + numbered(2, 0, "b") + numbered(3, 0, "c") + numbered(3, 0, "d");
    assertEquals("1. a\n\n2. b\n\n8. c\n\n9. d", read(WordFile.of(body, lists, "")));
  }

  @Test
  void numbers_of_several_levels_and_of_styles_are_restored() {
    String lists = definition(7, "decimal %1", "decimal %1.%2") + num(4, 7);
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Par\"><w:basedOn w:val=\"Base\"/></w:style>";
    String styled = "<w:p><w:pPr><w:pStyle w:val=\"Par\"/></w:pPr>" + r("Part") + "</w:p>";
    String off =
        "<w:p><w:pPr><w:pStyle w:val=\"Par\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
            + r("plain")
            + "</w:p>";
    assertEquals(
        "1 Part\n\n1.1 x\n\nplain\n\n2 Part",
        read(WordFile.of(styled + numbered(4, 1, "x") + off + styled, lists, styles)));
  }

  @ParameterizedTest
  @CsvSource({
    "decimal,12,12", "lowerLetter,3,c", "lowerLetter,28,bb", "upperLetter,2,B", "lowerRoman,14,xiv",
    "upperRoman,1999,MCMXCIX", "russianLower,8,з", "russianLower,10,к", "decimalZero,4,04",
        "ordinal,22,22nd"
  })
  void numbers_are_printed_as_word_prints_them(String format, int value, String label) {
    assertEquals(label, NumberFormats.format(format, value));
  }

  @Test
  void tracked_changes_are_read_as_accepted() {
    String body =
        "<w:p>"
            + r("SOC ")
            + "<w:del>"
            + "<w:r><w:delText>noted</w:delText></w:r></w:del><w:ins>"
            + r("approved")
            + "</w:ins>"
            + r(" it.")
            + "</w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + r("First half, ")
            + "</w:p>"
            + p("second half.")
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
            + p("Last.");
    ReadText read = TextReader.read("test.docx", WordFile.of(body).bytes());
    assertEquals("SOC approved it.\n\nFirst half, second half.\n\nLast.", read.text().strip());
    assertEquals(List.of("documents.remark.tracked-changes"), read.remarks());
  }

  @Test
  void a_deleted_paragraph_takes_no_number() {
    String lists = definition(7, "decimal %1.") + num(1, 7);
    String gone =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>";
    assertEquals(
        "1. a\n\n2. b",
        read(WordFile.of(numbered(1, 0, "a") + gone + numbered(1, 0, "b"), lists, "")));
  }

  @Test
  void tables_are_lines_and_a_label_beside_a_text_belongs_to_it() {
    String cell = "<w:tc>%s</w:tc>";
    String row = "<w:tr>%s</w:tr>";
    String body =
        "<w:tbl>"
            + row.formatted(
                cell.formatted(p("State"))
                    + cell.formatted(p("Answer"))
                    + cell.formatted(p("Date")))
            + row.formatted(cell.formatted(p("(a)")) + cell.formatted(p("first item")))
            + "</w:tbl>";
    assertEquals("State\tAnswer\tDate\n\n(a) first item", read(WordFile.of(body)));
  }

  @Test
  void field_codes_notes_and_hidden_words_are_no_part_of_the_text() {
    String body =
        "<w:p>"
            + r("See ")
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF _x \\h </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("paragraph 3")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
            + r(".")
            + "</w:p>";
    assertEquals("See paragraph 3.", read(WordFile.of(body)));
  }

  @Test
  void macros_are_left_alone_and_said() {
    byte[] file = WordFile.of(p("text")).with("word/vbaProject.bin", "x").bytes();
    assertEquals(List.of("documents.remark.macros"), TextReader.read("test.docm", file).remarks());
  }
}
