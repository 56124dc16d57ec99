package org.chancery.decisions.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Acts told in the passive: "The task group is charged to …", "The documents are approved", "It
/// was agreed".
final class Passive {
  private static final Set<String> BE = Vocabulary.set("passive.be");
  private static final Set<String> FUTURE = Set.of("will", "shall");

  private Passive() {}

  /// @param all also passives that task nobody; in a report of a meeting those tell of others
  static @Nullable Clause of(List<Word> words, VerbLexicon verbs, boolean all) {
    for (int i = 1; i + 1 < words.size() && i < 60; i++) {
      if (Phrase.SUBORDINATORS.contains(words.get(i).lower())) {
        return null;
      }
      if (!BE.contains(words.get(i).lower())
          || (words.get(i).is("be") && !FUTURE.contains(words.get(i - 1).lower()))) {
        continue;
      }
      int at = i + 1;
      while (at < words.size() && Phrase.adverb(words.get(at))) {
        at++;
      }
      var match = verbs.at(words, at, VerbLexicon.Form.PARTICIPLE);
      if (match != null && acts(match.verb(), words, i, at + match.length(), all)) {
        int after = at + match.length();
        int object = after < words.size() ? words.get(after).start() : words.getLast().end();
        int last = words.get(i).is("be") ? i - 1 : i;
        var subject = new Span(words.getFirst().start(), words.get(last - 1).end());
        return new Clause(
            match.verb(), new Span(subject.start(), words.getLast().end()), object, subject, false);
      }
    }
    return null;
  }

  private static boolean acts(Verb verb, List<Word> words, int be, int after, boolean all) {
    Word next = after < words.size() ? words.get(after) : null;
    if (next != null && (next.is("by") || next.is("par"))) {
      return false;
    }
    return switch (verb.tier()) {
      case RECEIVE -> false;
      case FORM -> (words.getFirst().is("it") && be == 1) || words.getFirst().is("il");
      case ACT ->
          all
              && !verb.lemma().equals("schedule")
              && !verb.lemma().equals("set")
              && (be > 1 || !words.getFirst().is("it"));
      case ORDER, REQUEST, SOFT ->
          next != null
              && (next.is("to")
                  || next.is("à")
                  || next.is("de")
                  || words.get(after - 1).stopped()
                  || next.stopped()
                  || next.is("within"));
    };
  }
}
