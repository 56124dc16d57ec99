package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the finite verbs by which the adopting body itself acts, now: not what others did, not
/// what it recalls.
final class ClauseFinder {
  private final VerbLexicon verbs;
  private final Body body;

  ClauseFinder(VerbLexicon verbs, Body body) {
    this.verbs = verbs;
    this.body = body;
  }

  /// Clauses in order, the sentences that have none, and those that only recall.
  record Found(List<Clause> clauses, List<Span> others, List<Span> recalled) {}

  /// "Recalling its resolution …," introduces; it decides nothing.
  boolean preambular(String text) {
    int space = text.indexOf(' ');
    String first =
        space < 0 ? "" : text.substring(0, space).replace("*", "").toLowerCase(Locale.ROOT);
    String last = text.replace("*", "").stripTrailing();
    return text.indexOf('\n') < 0
        && (last.endsWith(",") || last.endsWith(";"))
        && verbs.receiving(first);
  }

  List<Clause> in(String text) {
    return find(text, null, false).clauses();
  }

  Found find(String whole, @Nullable Verb stem, boolean passives) {
    String text = Phrase.bounded(whole);
    var clauses = new ArrayList<Clause>();
    var others = new ArrayList<Span>();
    var recalled = new ArrayList<Span>();
    var recall = new Recall();
    boolean acted = false;
    boolean listed = true;
    if (preambular(text)) {
      return new Found(clauses, others, recalled);
    }
    for (Span sentence : Sentences.in(text)) {
      List<Word> words =
          withoutMark(
              Word.in(text, sentence.start(), sentence.end()),
              sentence.start() > 0 && text.charAt(sentence.start() - 1) == '\n');
      boolean item = sentence.start() > 0 && text.charAt(sentence.start() - 1) == '\n';
      if (words.isEmpty() || recall.covers(words)) {
        recalled.add(sentence);
        listed = listed && item;
        continue;
      }
      var here = new SentenceReader(verbs, body, words, item ? listed : true, acted, stem).read();
      if (here.isEmpty()) {
        Clause passive = Passive.of(words, verbs, passives);
        if (passive != null) {
          here = List.of(passive);
        }
      }
      acted |= !here.isEmpty();
      if (!item) {
        listed =
            !here.isEmpty()
                || !text.substring(sentence.start(), sentence.end()).strip().endsWith(":")
                || body.wordsBefore(words, words.size()) > 0;
      }
      close(here, sentence, text, clauses);
      if (here.isEmpty()) {
        others.add(sentence);
      }
    }
    return new Found(clauses, others, recalled);
  }

  private static void close(List<Clause> here, Span sentence, String text, List<Clause> clauses) {
    for (int i = 0; i < here.size(); i++) {
      int end = i + 1 < here.size() ? here.get(i + 1).span().start() : sentence.end();
      while (end > here.get(i).object() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      clauses.add(here.get(i).until(end));
    }
  }

  private static List<Word> withoutMark(List<Word> words, boolean item) {
    if (item && words.size() > 1) {
      Word first = words.getFirst();
      boolean mark =
          first.text().length() < 5 && (first.trail().startsWith(")") || first.trail().equals("."));
      return mark ? words.subList(1, words.size()) : words;
    }
    return words;
  }
}
