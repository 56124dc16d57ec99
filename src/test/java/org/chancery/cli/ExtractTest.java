package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./chancery extract` as a clerk uses it.
class ExtractTest {

  private static final Path CASE = Path.of("src/main/resources/demo/soc-2020-12-11");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void the_case_comes_out_as_one_object_a_line() {
    String word = CASE.resolve("draft-decisions.docx").toString();
    String text = CASE.resolve("note-and-draft-decisions.txt").toString();
    assertEquals(Main.DONE, run("extract", "--format", "json", word, text), err.toString());
    String[] lines = out.toString().strip().split("\n");
    assertEquals(2, lines.length);
    JsonNode second = JsonMapper.shared().readTree(lines[1]);
    assertEquals("note-and-draft-decisions.txt", second.path("source").asString());
    assertEquals("2020-12-11", second.path("meeting").path("date").asString());
    assertEquals("2", second.path("paragraphs").get(2).path("number").asString());
    assertEquals("", err.toString());
  }

  @Test
  void what_cannot_be_read_is_named_and_the_others_printed(@TempDir Path folder)
      throws IOException {
    Path broken = folder.resolve("broken.docx");
    Files.write(broken, new byte[] {'P', 'K', 3, 4, 0, 0});
    Path missing = folder.resolve("missing.txt");
    String text = CASE.resolve("note-and-draft-decisions.txt").toString();
    assertEquals(Main.UNREADABLE, run("extract", broken.toString(), missing.toString(), text));
    assertTrue(err.toString().contains("broken.docx"), err.toString());
    assertTrue(err.toString().contains("missing.txt"), err.toString());
    assertTrue(out.toString().contains("CICA Secretariat"), out.toString());
  }

  @Test
  void wrong_usage_says_so() {
    assertEquals(Main.WRONG_USAGE, run("extract"));
    assertEquals(Main.WRONG_USAGE, run("extract", "--format", "xml", "x.txt"));
  }
}
