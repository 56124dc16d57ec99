package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.documents.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `./chancery note`, without a server.
class WriteNoteTest {

  private static final List<String> CASE =
      List.of(
          "note",
          "--date=2020-12-09",
          "--what=draft-decisions-of-meeting",
          "--organ=soc",
          "--meeting=2020-12-11");

  @TempDir Path folder;
  private final StringWriter errors = new StringWriter();

  @Test
  void the_note_of_the_case_comes_out_as_pdf_word_and_text() throws IOException {
    String pdf = enclosure("draft-decisions.pdf");
    assertEquals(0, run("--number=360", "--enclose=" + pdf, "--format=pdf,docx,txt"));
    Path note = folder.resolve("note-2020-12-09-17-1-360emb.pdf");
    assertEquals(3, TextReader.read(note).pages());
    assertTrue(Files.exists(folder.resolve("note-2020-12-09-17-1-360emb.docx")));
    String text = Files.readString(folder.resolve("note-2020-12-09-17-1-360emb.txt"));
    assertEquals(3, text.split("\f").length);
    assertTrue(text.contains("as stated, on 2 p."));
    assertTrue(errors.toString().contains("Annexure I"), "pointed out, not refused");
  }

  @Test
  void the_same_note_gives_the_same_bytes() throws IOException {
    assertEquals(0, run("--number=360"));
    Path note = folder.resolve("note-2020-12-09-17-1-360emb.pdf");
    byte[] first = Files.readAllBytes(note);
    assertEquals(0, run("--number=360"));
    org.junit.jupiter.api.Assertions.assertArrayEquals(first, Files.readAllBytes(note));
  }

  @Test
  void a_check_that_fails_says_no() throws IOException {
    String pdf = enclosure("draft-decisions.pdf");
    assertEquals(1, run("--enclose=" + pdf, "--pages=3"));
    assertTrue(errors.toString().contains("has 2 pages, not 3"));
    assertEquals(1, run("--enclose=" + pdf, "--strict"));
    assertEquals(0, run("--enclose=" + enclosure("draft-decisions.docx"), "--pages=2"));
  }

  @Test
  void wrong_usage_is_told_with_what_would_be_right() throws IOException {
    assertEquals(2, run("--languages=fr"));
    assertEquals(2, run("--act=sing"));
    assertTrue(errors.toString().contains("transmit"));
    assertEquals(2, run("--to=KWT"));
    assertEquals(2, run("--series=nothing"));
    assertEquals(2, run("--format=odt"));
    assertEquals(2, run("--deadline=soon"));
    assertEquals(2, run("--enclose=" + enclosure("draft-decisions.docx")));
    assertEquals(2, commandLine().execute("note"));
  }

  @Test
  void what_cannot_be_read_is_unreadable() throws IOException {
    assertEquals(3, run("--enclose=" + folder.resolve("nothing.pdf")));
    assertEquals(3, run("--pack=nothing"));
    Path rubbish =
        Files.write(folder.resolve("rubbish.pdf"), new byte[] {(byte) 0xFF, (byte) 0xC3, 0, 1});
    assertEquals(3, run("--enclose=" + rubbish));
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(CASE);
    all.add("-o=" + folder);
    all.addAll(List.of(arguments));
    return commandLine().execute(all.toArray(String[]::new));
  }

  private CommandLine commandLine() {
    return Main.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(errors, true));
  }

  private String enclosure(String name) throws IOException {
    Path file = folder.resolve(name);
    try (var stream = WriteNoteTest.class.getResourceAsStream("/demo/soc-2020-12-11/" + name)) {
      Files.write(file, Objects.requireNonNull(stream).readAllBytes());
    }
    return file.toString();
  }
}
