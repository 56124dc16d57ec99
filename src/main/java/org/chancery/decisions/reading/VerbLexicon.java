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
import org.jspecify.annotations.Nullable;

/// The operative verbs of one language, read from a table, and where they stand in a text.
final class VerbLexicon {
  /// The form in which a verb was met.
  enum Form {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE
  }

  /// A verb found at a word; `length` counts words.
  record Match(Verb verb, Form form, int length) {}

  private record Entry(List<String> words, Verb verb, Form form) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  final Tongue tongue;

  private VerbLexicon(Tongue tongue) {
    this.tongue = tongue;
  }

  static VerbLexicon of(Tongue tongue) {
    var lexicon = new VerbLexicon(tongue);
    var stream = VerbLexicon.class.getResourceAsStream(tongue.lexicon);
    if (stream == null) {
      throw new IllegalStateException("no lexicon " + tongue.lexicon);
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        if (!row.startsWith("#") && !row.isBlank()) {
          for (Inflection.Inflected form : Inflection.of(row, tongue)) {
            lexicon.add(form);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void add(Inflection.Inflected form) {
    List<String> words = List.of(form.words().split(" ", -1));
    List<Entry> entries = byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
    int place = 0;
    while (place < entries.size() && entries.get(place).words.size() >= words.size()) {
      place++;
    }
    entries.add(place, new Entry(words, form.verb(), form.form()));
  }

  /// The longest verb that begins at word `i` in one of the wanted forms. One word may stand inside
  /// a phrase ("takes due note", "calls again upon").
  @Nullable Match at(List<Word> words, int i, Form... wanted) {
    if (i < 0 || i >= words.size()) {
      return null;
    }
    for (Entry entry : byFirst.getOrDefault(words.get(i).lower(), List.of())) {
      if (!List.of(wanted).contains(entry.form)) {
        continue;
      }
      int length = length(entry.words, words, i);
      if (length > 0) {
        return new Match(entry.verb, entry.form, length);
      }
    }
    return null;
  }

  /// "recalling", "noting", "prenant": the participle of a verb that only receives opens a
  /// preamble.
  boolean receiving(String participle) {
    if (participle.equals("having")
        || participle.equals("taking")
        || participle.equals("bearing")
        || participle.equals("ayant")) {
      return true;
    }
    if (participle.length() < 6 || !participle.endsWith("ing")) {
      return false;
    }
    String stem = participle.substring(0, participle.length() - 3);
    for (String base : List.of(stem, stem + "e", stem.substring(0, stem.length() - 1))) {
      for (Entry entry : byFirst.getOrDefault(base, List.of())) {
        if (entry.form == Form.BASE
            && (entry.verb.tier() == Tier.RECEIVE || entry.verb.lemma().equals("determine"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int length(List<String> phrase, List<Word> words, int i) {
    int at = i + 1;
    boolean skipped = false;
    for (int k = 1; k < phrase.size(); k++, at++) {
      if (at < words.size() && words.get(at).is(phrase.get(k))) {
        continue;
      }
      if (!skipped && at + 1 < words.size() && words.get(at + 1).is(phrase.get(k))) {
        skipped = true;
        at++;
        continue;
      }
      return 0;
    }
    return at - i;
  }
}
