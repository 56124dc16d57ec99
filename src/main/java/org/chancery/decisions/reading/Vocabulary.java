package org.chancery.decisions.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The word lists of `vocabulary.txt`: words that the reader knows by what they do in a sentence.
final class Vocabulary {
  private static final Map<String, List<String>> LISTS = read();

  private Vocabulary() {}

  static Set<String> set(String name) {
    return Set.copyOf(list(name));
  }

  static List<String> list(String name) {
    List<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalStateException("no word list " + name);
    }
    return words;
  }

  private static Map<String, List<String>> read() {
    var stream = Vocabulary.class.getResourceAsStream("vocabulary.txt");
    if (stream == null) {
      throw new IllegalStateException("no vocabulary");
    }
    var lists = new HashMap<String, List<String>>();
    List<String> current = new ArrayList<>();
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        if (row.startsWith(" ")) {
          for (String word : row.split(",", -1)) {
            if (!word.isBlank()) {
              current.add(word.strip());
            }
          }
        } else if (!row.isBlank() && !row.startsWith("#")) {
          current = new ArrayList<>();
          lists.put(row.strip(), current);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }
}
