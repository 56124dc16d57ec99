package org.chancery.tour;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/// Every key that has words.
final class MessageKeys {

  private MessageKeys() {}

  static Set<String> all() {
    Set<String> keys = new HashSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
      List<Path> english = files.filter(f -> f.toString().endsWith("_en.properties")).toList();
      for (Path file : english) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          words.load(reader);
        }
        keys.addAll(words.stringPropertyNames());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }
}
