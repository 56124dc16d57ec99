package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.audit.AuditTrail;
import org.chancery.world.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// `./chancery verify`, on the chain that the other tests have made by now.
@ServerTest
class VerifyTest {

  @Autowired AuditTrail trail;
  @Autowired org.chancery.access.Accounts accounts;
  @TempDir Path folder;

  private final StringWriter said = new StringWriter();

  private int verify(String... arguments) {
    return Main.commandLine()
        .setOut(new PrintWriter(said, true))
        .setErr(new PrintWriter(said, true))
        .execute(arguments);
  }

  private Path export() throws IOException {
    org.chancery.world.People.of(accounts, org.chancery.access.Role.REGISTRAR);
    Path file = folder.resolve("audit.jsonl");
    try (var out = Files.newOutputStream(file)) {
      trail.export(out);
    }
    return file;
  }

  @Test
  void a_sound_export_answers_0_and_how_much_it_holds() throws IOException {
    assertEquals(Main.DONE, verify("verify", export().toString()), said.toString());
    assertTrue(said.toString().matches("(?s)Sound: an audit export of \\d+ acts, from .*"));
  }

  @Test
  void a_changed_export_answers_1_and_where() throws IOException {
    Path file = export();
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\"actor\":\"system\"", "\"actor\":\"nobody\""));
    assertEquals(Main.NO, verify("verify", file.toString()));
    assertTrue(said.toString().startsWith("Broken at line 1, act 1: "), said.toString());
  }

  @Test
  void another_head_answers_1() throws IOException {
    assertEquals(Main.NO, verify("verify", "--head", "0".repeat(64), export().toString()));
  }

  @Test
  void what_cannot_be_read_answers_3() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty"));
    Path other = Files.writeString(folder.resolve("other"), "Dear colleagues,\n");
    for (Path file : new Path[] {empty, other, folder, folder.resolve("absent")}) {
      assertEquals(Main.UNREADABLE, verify("verify", file.toString()), file.toString());
    }
    assertEquals(Main.WRONG_USAGE, verify("verify"));
  }
}
