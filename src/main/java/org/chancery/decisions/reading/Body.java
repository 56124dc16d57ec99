package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The adopting body and the names by which its text calls it. Who else speaks in the text decides
/// nothing.
final class Body {

  private final List<String[]> names = new ArrayList<>();
  private final String head;
  final @Nullable String vocative;

  /// The name used most, null where the text names no body.
  final @Nullable String usual;

  private Body(Map<String, Integer> counts, @Nullable String vocative) {
    this.vocative = vocative;
    int top = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    usual =
        counts.entrySet().stream()
            .filter(c -> c.getValue() == top && !c.getKey().equals("we"))
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst()
            .map(Body::display)
            .orElse(null);
    String organ = vocative == null ? "" : Phrase.bare(vocative).toLowerCase(java.util.Locale.ROOT);
    head = organ.substring(organ.lastIndexOf(' ') + 1);
    for (var count : counts.entrySet()) {
      boolean same = !head.isEmpty() && count.getKey().endsWith(head);
      if (same || (count.getValue() * 3 >= top && (vocative == null || count.getValue() > 1))) {
        names.add(count.getKey().split(" ", -1));
      }
    }
    if (!organ.isEmpty()) {
      names.add(organ.split(" ", -1));
      names.add(new String[] {head});
    }
    names.add(new String[] {"we"});
    names.add(new String[] {"nous"});
  }

  static Body of(List<Line> lines, VerbLexicon verbs) {
    var counts = new HashMap<String, Integer>();
    String vocative = null;
    for (Line line : lines) {
      if (vocative == null && vocative(line.text())) {
        vocative = line.text().substring(0, line.text().length() - 1);
      }
      for (Span sentence : Sentences.in(Phrase.bounded(line.text()))) {
        List<Word> words = Word.in(line.text(), sentence.start(), sentence.end());
        String name = BodyNames.before(words, 0, verbs);
        for (int i = 1; name == null && i < words.size() && i < 60; i++) {
          if (words.get(i - 1).stopped() && BodyNames.ARTICLES.contains(words.get(i).lower())) {
            name = BodyNames.before(words, i, verbs);
          }
        }
        if (name == null && line.text().endsWith(":")) {
          name = BodyNames.introducing(words);
        }
        if (name != null) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    return new Body(counts, vocative);
  }

  /// "The Committee," alone on its line opens a resolution.
  static boolean vocative(String line) {
    return line.endsWith(",")
        && line.length() < 110
        && Character.isUpperCase(line.codePointAt(0))
        && line.indexOf(',') == line.length() - 1
        && (line.startsWith("The ")
            || line.startsWith("Le ")
            || line.startsWith("La ")
            || line.startsWith("L’")
            || line.startsWith("L'"));
  }

  private static String display(String name) {
    var shown = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      boolean small = word.length() < 4 && shown.length() > 0;
      shown
          .append(shown.isEmpty() ? "" : " ")
          .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.length() < 5 ? name.toUpperCase(java.util.Locale.ROOT) : shown.toString();
  }

  /// How many words before `verb` name the body, article included; zero where someone else acts.
  int wordsBefore(List<Word> words, int verb) {
    int best = 0;
    for (String[] name : names) {
      int from = verb - name.length;
      if (from < 0 || name.length <= best) {
        continue;
      }
      boolean same = true;
      for (int k = 0; same && k < name.length; k++) {
        same = words.get(from + k).is(name[k]);
      }
      if (same && bounded(words, from)) {
        best = name.length;
      }
    }
    int from = verb - best;
    return best > 0 && from > 0 && BodyNames.ARTICLES.contains(words.get(from - 1).lower())
        ? best + 1
        : best;
  }

  /// "the Working Committee" is not "the Committee": a name stands alone or begins with its own
  /// capital.
  private static boolean bounded(List<Word> words, int from) {
    if (from == 0) {
      return true;
    }
    Word before = words.get(from - 1);
    return BodyNames.ARTICLES.contains(before.lower())
        || before.stopped()
        || before.is("and")
        || before.is("et")
        || !before.lead().isEmpty()
        || !words.get(from).lead().isEmpty();
  }
}
