package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Names in an enumeration: "Member States, partner organizations and the secretariat" are three,
/// "the Conference on Interaction and Confidence Building" is one.
final class Names {
  private static final Set<String> ARTICLES = Vocabulary.set("names.articles");
  private static final Set<String> OPENERS = Vocabulary.set("names.openers");
  private static final Set<String> PREPOSITIONS = Vocabulary.set("names.prepositions");

  private Names() {}

  /// @param limit where the first insertion begins; what stands between insertions and `to` is
  ///   looked at again
  static List<String> of(List<Word> words, int from, int to, int limit) {
    var names = new ArrayList<String>();
    int begin = from;
    boolean relation = false;
    boolean list = false;
    int end = Math.max(from, Math.min(to, limit));
    for (int i = from; i < end; i++) {
      Word word = words.get(i);
      boolean and = word.is("and") || word.is("et") || word.is("и");
      boolean last = i + 1 == end;
      if (and && i + 1 < end && i > begin && divides(words, i, relation, list)) {
        add(words, begin, i, names);
        begin = i + 1;
        relation = false;
        continue;
      }
      relation |= PREPOSITIONS.contains(word.lower());
      if (!last && word.trail().contains(",") && i + 1 < end) {
        add(words, begin, i + 1, names);
        begin = words.get(i + 1).is("and") ? i + 2 : i + 1;
        list = true;
        relation = false;
      }
    }
    add(words, begin, end, names);
    afterInsertion(words, end, to, names);
    return names;
  }

  /// "encourages the Chair and, as necessary, other members to": an insertion inside the
  /// enumeration.
  private static void afterInsertion(List<Word> words, int end, int to, List<String> names) {
    boolean openEnded = end > 0 && words.get(end - 1).is("and");
    for (int i = end + 1; i < to; i++) {
      boolean joined =
          (words.get(i).is("and")
                  && words.get(i - 1).stopped()
                  && i + 1 < to
                  && words.get(i + 1).is("the"))
              || (openEnded && words.get(i - 1).stopped() && !Addressees.inserts(words.get(i)));
      if (joined) {
        names.addAll(of(words, words.get(i).is("and") ? i + 1 : i, to, to));
        return;
      }
    }
  }

  private static boolean divides(List<Word> words, int and, boolean relation, boolean list) {
    Word next = words.get(and + 1);
    if (OPENERS.contains(next.lower()) || (list && !relation)) {
      return true;
    }
    String before = words.get(and - 1).lower();
    boolean pair = next.capital() && words.get(and - 1).capital() && !relation;
    return pair
        && (before.endsWith("s")
            || next.text().equals(next.text().toUpperCase(java.util.Locale.ROOT)));
  }

  private static void add(List<Word> words, int from, int to, List<String> names) {
    int begin = from;
    int end = to;
    while (begin < end
        && (ARTICLES.contains(words.get(begin).lower())
            || words.get(begin).is("and")
            || Addressees.haste(words.get(begin)))) {
      begin++;
    }
    while (end > begin && (Addressees.haste(words.get(end - 1)) || words.get(end - 1).is("and"))) {
      end--;
    }
    if (begin >= end
        || (end == begin + 1
            && (words.get(begin).is("them")
                || words.get(begin).is("it")
                || words.get(begin).is("all")))) {
      return;
    }
    var name = new StringBuilder();
    for (int i = begin; i < end; i++) {
      Word word = words.get(i);
      if (word.lead().contains("(") && word.trail().contains(")")) {
        continue;
      }
      name.append(name.isEmpty() || name.toString().endsWith("’") ? "" : " ").append(word.text());
      if (word.trail().contains(",") && i + 1 < end) {
        name.append(',');
      }
    }
    String plain = name.toString();
    if (!plain.isEmpty() && !names.contains(plain)) {
      names.add(plain);
    }
  }
}
