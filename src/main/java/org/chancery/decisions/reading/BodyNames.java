package org.chancery.decisions.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// By which names a text calls those who decide in it: what stands before an operative verb or
/// introduces a list.
final class BodyNames {
  private static final Set<String> NEVER = Vocabulary.set("bodynames.never");
  static final Set<String> ARTICLES = Set.of("the", "le", "la", "l'", "les");

  private BodyNames() {}

  static @Nullable String before(List<Word> words, int from, VerbLexicon verbs) {
    int begin = from < words.size() && ARTICLES.contains(words.get(from).lower()) ? from + 1 : from;
    for (int i = begin; i < words.size() && i < begin + 8; i++) {
      var match = verbs.at(words, i, VerbLexicon.Form.PRESENT, VerbLexicon.Form.PAST);
      if (match != null && i == begin) {
        return null;
      }
      if (match != null) {
        int end = i;
        while (end > begin && Phrase.adverb(words.get(end - 1))) {
          end--;
        }
        boolean named =
            end > begin
                && words.get(begin).capital()
                && (words.get(begin).is("meeting")
                    || (!words.get(begin).lower().endsWith("ing")
                        && !words.get(begin).lower().endsWith("ant")));
        return named && !NEVER.contains(words.get(end - 1).lower()) && !never(words, begin, end)
            ? Phrase.lower(words, begin, end)
            : null;
      }
      if (words.get(i).stopped() || Phrase.SUBORDINATORS.contains(words.get(i).lower())) {
        return null;
      }
    }
    return null;
  }

  /// "With respect to the budget, the Executive Body:" names who acts in the list below.
  static @Nullable String introducing(List<Word> words) {
    int begin = Math.max(0, words.size() - 1);
    while (begin > 0 && words.size() - begin < 7 && !ARTICLES.contains(words.get(begin).lower())) {
      begin--;
    }
    boolean article =
        !words.isEmpty() && ARTICLES.contains(words.get(begin).lower()) && begin + 1 < words.size();
    boolean clause = begin == 0 || words.get(begin - 1).stopped();
    if (!article
        || !clause
        || !words.get(begin + 1).capital()
        || never(words, begin, words.size())) {
      return null;
    }
    return Phrase.lower(words, begin + 1, words.size());
  }

  private static boolean never(List<Word> words, int from, int to) {
    return words.subList(from, to).stream().anyMatch(w -> NEVER.contains(w.lower()));
  }
}
