package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house as a newcomer walks it: folders are the trade's words, files are short.
class LayoutTest {

  private static final Path MAIN = Path.of("src/main/java/org/chancery");

  /// Nooks that a module earned, beside itself and its `web`.
  private static final Set<String> NOOKS =
      Set.of("platform/postgres", "decisions/reading", "institution/pack");

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(f -> f.toString().endsWith(".java")).toList();
    }
  }

  @Test
  void a_module_has_two_packages_or_an_earned_nook() throws IOException {
    try (Stream<Path> folders = Files.walk(MAIN)) {
      List<String> strange =
          folders
              .filter(Files::isDirectory)
              .map(f -> MAIN.relativize(f).toString())
              .filter(f -> f.contains("/"))
              .filter(f -> !f.matches("[a-z]+/web") && !NOOKS.contains(f))
              .toList();
      assertEquals(List.of(), strange);
    }
  }

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    try (Stream<Path> folders = Files.walk(MAIN)) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(f -> !saysWhatItIsFor(f.resolve("package-info.java")))
              .toList();
      assertEquals(List.of(), silent);
    }
  }

  private static boolean saysWhatItIsFor(Path info) {
    try {
      String text = Files.exists(info) ? Files.readString(info) : "";
      return text.startsWith("///") && text.contains("@NullMarked");
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void files_are_short() throws IOException {
    List<Integer> lengths = sources().stream().map(LayoutTest::lines).sorted().toList();
    assertTrue(lengths.getLast() <= 400, "a file of " + lengths.getLast() + " lines");
    int ninth = lengths.get(lengths.size() * 9 / 10);
    assertTrue(ninth <= 150, "nine in ten under 150 lines, the ninth has " + ninth);
    int half = lengths.get(lengths.size() / 2);
    assertTrue(half <= 50, "half under 50 lines, the middle one has " + half);
  }

  private static int lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return (int) lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void names_are_the_trades_words() throws IOException {
    List<Path> patterns =
        sources().stream()
            .filter(f ->
                f.getFileName()
                    .toString()
                    .matches(".*(Manager|Service|Helper|Utils?|Impl|Dto|DTO)\\.java"))
            .toList();
    assertEquals(List.of(), patterns);
  }
}
