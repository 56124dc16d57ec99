package org.chancery.decisions.reading;

import java.util.List;
import java.util.Set;

/// Verbs of what secretariats and states are asked to do, to find the subjunctive in "requests that
/// … submit".
final class Actions {
  private static final Set<String> VERBS = Vocabulary.set("actions.verbs");
  private static final Set<String> MODALS = Set.of("shall", "should", "must", "will", "may");

  private Actions() {}

  static boolean subjunctive(List<Word> words, int i) {
    String lower = words.get(i).lower();
    boolean noun =
        i > 0
            && Set.of("the", "of", "such", "a", "this", "its", "and")
                .contains(words.get(i - 1).lower());
    return MODALS.contains(lower) || (VERBS.contains(lower) && !noun);
  }

  private static final Set<String> PLEDGES = Vocabulary.set("actions.pledges");

  /// What declarations promise.
  static boolean pledged(String verb) {
    return PLEDGES.contains(verb);
  }

  static boolean known(String verb) {
    return VERBS.contains(verb);
  }
}
