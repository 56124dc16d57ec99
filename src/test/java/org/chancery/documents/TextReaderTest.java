package org.chancery.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.documents.Paper.Block;
import org.chancery.documents.Paper.Item;
import org.chancery.documents.Paper.Line;
import org.chancery.documents.Paper.Run;
import org.chancery.documents.Paper.Sheet;
import org.chancery.documents.Paper.Style;
import org.chancery.platform.Language;
import org.junit.jupiter.api.Test;

/// The case of December 2020 came as text, Word and PDF: whoever reads it, the decisions are the
/// same.
class TextReaderTest {

  private static final Path CASE = Path.of("src/main/resources/demo/soc-2020-12-11");
  private static final Pattern LABELLED =
      Pattern.compile("(\\d+\\.|\\([ivx]+\\)) (.*)", Pattern.DOTALL);

  private static String decisions(String file) throws IOException {
    return decisions(TextReader.read(CASE.resolve(file)));
  }

  /// From the heading of the decisions on; paragraphs apart, white space and quotation marks made
  /// equal.
  private static String decisions(ReadText read) {
    String text = read.text();
    text = text.substring(text.indexOf("THE CONFERENCE ON INTERACTION AND CONFIDENCE"));
    List<String> paragraphs = new ArrayList<>();
    for (String block : text.split("\\n\\s*\\n|\\n(?=\\s*(?:\\d+\\.|\\([ivx]+\\)) )")) {
      String line = block.strip().replaceAll("\\s+", " ").replaceAll("[‘’']", "'");
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    return String.join("\n", paragraphs).replace("\n(Virtual", " (Virtual");
  }

  @Test
  void the_case_reads_the_same_from_text_word_and_pdf() throws IOException {
    String word = decisions("draft-decisions.docx");
    assertEquals(20, word.lines().count(), word);
    assertTrue(word.contains("\n(ii) establishment of the CICA Fund.\nSOC tasked"), word);
    assertEquals(word, decisions("note-and-draft-decisions.txt"));
    assertEquals(word, decisions("draft-decisions.pdf"));
  }

  @Test
  void what_we_print_reads_back_as_it_was_written() throws IOException {
    Paper paper = paper(TextReader.read(CASE.resolve("draft-decisions.docx")).text());
    ReadText pdf = TextReader.read("a.pdf", PdfWriter.write(paper, Instant.EPOCH));
    ReadText word = TextReader.read("a.docx", WordWriter.write(paper, Instant.EPOCH));
    assertEquals(decisions("draft-decisions.docx"), decisions(word));
    assertEquals(decisions("draft-decisions.docx"), decisions(pdf));
    assertEquals(2, pdf.pages());
  }

  @Test
  void a_note_in_three_languages_reads_back_from_pdf() {
    String read =
        TextReader.read("n.pdf", PdfWriter.write(SampleNote.of(360), Instant.EPOCH)).text();
    assertTrue(
        read.contains(
            "жолдауды өзіне мәртебе санайды.\n\nХатшылық осы мүмкіндікті пайдалана отырып, Қазақстан Республикасының"),
        read);
    assertTrue(
        read.contains("государств-членов СВМДА уверения в своём весьма высоком уважении."), read);
    assertTrue(read.contains("№ 17-1/360emb\n\nEnclosure: as stated, on 2 p."), read);
  }

  @Test
  void markup_of_plain_text_is_taken_out_and_other_asterisks_stay() {
    assertEquals(
        "the new CBM “Safety” of Annexure I, 2 * 3 and 4*5, ** a ** b\n",
        plain("the new CBM **“Safety”** of *Annexure I*, 2 * 3 and 4*5, ** a ** b\n"));
    assertEquals("ONE\nTWO", plain("**ONE\nTWO**"));
  }

  @Test
  void markdown_gives_its_headings_and_labelled_bullets() {
    ReadText read =
        TextReader.read(
            "a.md",
            "## Decisions ##\n\n1\\. First\n - (i) item\n- bullet\n"
                .getBytes(StandardCharsets.UTF_8));
    assertEquals("Decisions\n\n1. First\n (i) item\n- bullet\n", read.text());
    assertEquals(TextReader.MARKDOWN, read.mediaType());
  }

  @Test
  void text_in_utf_16_is_read_by_its_mark() {
    byte[] marked = "\ufeffҚазақстан".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("Қазақстан", TextReader.read("a.txt", marked).text());
    byte[] utf8 = "\ufeffҚазақстан".getBytes(StandardCharsets.UTF_8);
    assertEquals("Қазақстан", TextReader.read("a.txt", utf8).text());
  }

  private static String plain(String text) {
    return TextReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text();
  }

  private static Paper paper(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : text.strip().split("\n\n")) {
      Matcher labelled = LABELLED.matcher(paragraph);
      if (labelled.matches()) {
        int level = labelled.group(1).startsWith("(") ? 1 : 0;
        blocks.add(new Item(labelled.group(1), level, List.of(Run.of(labelled.group(2)))));
      } else if (blocks.size() < 4) {
        blocks.add(Line.of(blocks.isEmpty() ? Style.TITLE : Style.SUBTITLE, paragraph));
      } else {
        blocks.add(Line.of(Style.BODY, paragraph));
      }
    }
    return new Paper(
        "Decisions",
        "Decisions of the SOC",
        List.of(new Sheet(Language.ENGLISH, blocks, List.of())));
  }
}
