package org.chancery.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is done to an export, `verify` says no, and where.
class ExportProofTest {

  private static final int ACTS = 50;
  private static final List<String> LINES = Chains.lines(ACTS);

  @TempDir Path folder;

  @Test
  void a_whole_export_is_sound() {
    Finding finding = Chains.check(folder, Chains.bytes(LINES));
    assertInstanceOf(Finding.Sound.class, finding, finding.words());
    assertTrue(finding.words().contains("50 acts, from 2020-12-09T04:00:00.001000Z"));
  }

  @Test
  void an_export_of_nothing_is_sound() {
    assertInstanceOf(Finding.Sound.class, Chains.check(folder, Chains.bytes(Chains.lines(0))));
  }

  @Test
  void a_changed_byte_is_found_in_its_row_wherever_it_is() {
    byte[] sound = Chains.bytes(LINES);
    long seed = 17_1360;
    Random random = new Random(seed);
    int line = 1;
    for (int i = 0; i < sound.length; i++) {
      boolean tried = sound[i] == '\n' || line == ACTS + 1 || random.nextInt(25) == 0;
      if (!tried) {
        continue;
      }
      byte[] changed = sound.clone();
      changed[i] = other(sound[i], random);
      String where = broken(changed, "seed " + seed + ", byte " + i);
      String row = "line " + line + (line <= ACTS ? ", act " + line : ", ");
      assertTrue(where.startsWith(row), where + ": seed " + seed + ", byte " + i);
      line += sound[i] == '\n' ? 1 : 0;
    }
  }

  /// Mostly anything, often what might pass unseen.
  private static byte other(byte b, Random random) {
    byte[] sly = {' ', '\n', '\r', '\t', 0, '0', (byte) (b ^ 0x20)};
    byte changed =
        random.nextBoolean() ? (byte) random.nextInt(256) : sly[random.nextInt(sly.length)];
    return changed == b ? (byte) (b ^ 1) : changed;
  }

  @Test
  void a_dropped_byte_is_found_in_its_row() {
    byte[] sound = Chains.bytes(LINES);
    for (int i = 0; i < sound.length; i += 97) {
      byte[] changed = new byte[sound.length - 1];
      System.arraycopy(sound, 0, changed, 0, i);
      System.arraycopy(sound, i + 1, changed, i, changed.length - i);
      String where = broken(changed, "byte " + i);
      assertTrue(where.startsWith("line " + lineOf(sound, i) + ","), where + " for byte " + i);
    }
  }

  private static int lineOf(byte[] sound, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += sound[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  @Test
  void a_file_cut_off_anywhere_is_found() {
    byte[] sound = Chains.bytes(LINES);
    for (int length = 1; length < sound.length; length += 113) {
      broken(java.util.Arrays.copyOf(sound, length), "length " + length);
    }
    assertEquals(
        "the end, after line 50, act 50",
        broken(Chains.bytes(LINES.subList(0, ACTS)), "without its closing line"));
  }

  @Test
  void a_removed_row_is_named() {
    List<String> lines = new ArrayList<>(LINES);
    lines.remove(16);
    assertEquals("line 17, act 17", broken(Chains.bytes(lines), "act 17 removed"));
  }

  @Test
  void the_last_row_cannot_be_removed_unseen() {
    List<String> lines = new ArrayList<>(LINES);
    lines.remove(49);
    assertEquals("line 50, the closing line", broken(Chains.bytes(lines), "act 50 removed"));
  }

  @Test
  void rows_in_another_order_are_found() {
    List<String> lines = new ArrayList<>(LINES);
    java.util.Collections.swap(lines, 8, 9);
    assertEquals("line 9, act 9", broken(Chains.bytes(lines), "acts 9 and 10 swapped"));
  }

  @Test
  void a_row_told_twice_is_found() {
    List<String> lines = new ArrayList<>(LINES);
    lines.add(20, lines.get(19));
    assertEquals("line 21, act 21", broken(Chains.bytes(lines), "act 20 twice"));
  }

  @Test
  void nothing_may_follow_the_closing_line() {
    for (String junk : List.of(" ", "\n", "x", LINES.getFirst() + "\n")) {
      byte[] sound = Chains.bytes(LINES);
      byte[] more = junk.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      byte[] all = java.util.Arrays.copyOf(sound, sound.length + more.length);
      System.arraycopy(more, 0, all, sound.length, more.length);
      assertEquals("line 52", broken(all, "junk"));
    }
  }

  @Test
  void a_forged_chain_does_not_end_in_the_noted_head() throws IOException {
    Path file = folder.resolve("forged.jsonl");
    Files.write(file, Chains.bytes(Chains.lines(49)));
    String noted = LINES.getLast().replaceAll(".*\"head\":\"([0-9a-f]+)\".*", "$1");
    assertInstanceOf(Finding.Broken.class, new ExportProof(noted).check(file));
    Files.write(file, Chains.bytes(LINES));
    assertInstanceOf(Finding.Sound.class, new ExportProof(noted).check(file));
  }

  @Test
  void a_page_of_something_else_is_not_taken_for_an_export() {
    assertFalse(
        new ExportProof(null)
            .recognises("%PDF-1.7 …".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertTrue(new ExportProof(null).recognises(Chains.bytes(Chains.lines(0))));
  }

  private String broken(byte[] content, String what) {
    Finding finding = Chains.check(folder, content);
    return assertInstanceOf(Finding.Broken.class, finding, what).where();
  }
}
