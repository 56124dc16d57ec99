package org.chancery.decisions.reading;

import java.util.List;
import java.util.Set;

/// Who can be given a task: organs, officers, states, people. A website or a report cannot.
final class Agents {
  private static final Set<String> HEADS = Vocabulary.set("agents.heads");
  private static final Set<String> THINGS = Vocabulary.set("agents.things");
  private static final Set<String> DOCUMENTS = Vocabulary.set("agents.documents");
  private static final Set<String> BOUNDS = Vocabulary.set("agents.bounds");
  private static final Set<String> PRONOUNS = Vocabulary.set("agents.pronouns");

  private Agents() {}

  static boolean agent(List<Word> words, int from, int to) {
    if (from >= to || (PRONOUNS.contains(words.get(from).lower()) && to - from == 1)) {
      return false;
    }
    int head = from;
    while (head + 1 < to
        && !BOUNDS.contains(words.get(head + 1).lower())
        && !words.get(head).stopped()
        && !words.get(head + 1).lead().contains("(")) {
      head++;
    }
    String word = words.get(head).lower();
    if (HEADS.contains(word) && !(THINGS.contains(word) && !words.get(head).capital())) {
      return true;
    }
    if (THINGS.contains(word) || number(word)) {
      return false;
    }
    return acronym(words.get(head).text()) || person(words, from, head);
  }

  /// An agent, or a proper name before a duty: "that Ruritania shall report".
  static boolean named(List<Word> words, int from, int to) {
    if (agent(words, from, to)) {
      return true;
    }
    boolean capital =
        from < to && words.get(from).capital() && !DOCUMENTS.contains(words.get(from).lower());
    return capital
        && to - from < 8
        && words.get(to - 1).capital()
        && words.subList(from, to).stream()
            .noneMatch(w -> THINGS.contains(w.lower()) || number(w.lower()));
  }

  private static boolean acronym(String text) {
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return capitals >= 2
        && text.length() < 16
        && text.indexOf('/') < 0
        && text.chars().noneMatch(Character::isDigit);
  }

  private static boolean person(List<Word> words, int from, int head) {
    String first = words.get(from).lower();
    boolean title =
        first.equals("dr")
            || first.equals("mr")
            || first.equals("ms")
            || first.equals("mrs")
            || first.equals("prof")
            || first.equals("ambassador");
    return title
        || (head == from + 1
            && words.get(from).is("the")
            && words.get(head).capital()
            && words.get(head).lower().endsWith("or"));
  }

  private static boolean number(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
