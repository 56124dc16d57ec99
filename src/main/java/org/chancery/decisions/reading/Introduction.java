package org.chancery.decisions.reading;

import java.util.List;
import java.util.Set;

/// What stands before the subject of a sentence: "Furthermore", "In order to …,", "Budget:".
final class Introduction {
  private Introduction() {}

  /// Where the subject begins after "Furthermore", "Budget:", "In order to …,".
  static int after(List<Word> words, int to) {
    int from = 0;
    for (int i = 0; i < to; i++) {
      boolean colon = words.get(i).trail().contains(":");
      boolean introduces =
          words.getFirst().stopped()
              || Addressees.inserts(words.getFirst())
              || Set.of(
                      "afin",
                      "furthermore",
                      "moreover",
                      "however",
                      "dans",
                      "en",
                      "likewise",
                      "considering",
                      "given",
                      "meanwhile",
                      "finally")
                  .contains(words.getFirst().lower());
      if (colon || (words.get(i).stopped() && introduces && from == 0 && i + 1 < to)) {
        from = i + 1;
      }
    }
    while (from < to - 1 && (Phrase.link(words.get(from)) || words.get(from).is("however"))) {
      from++;
    }
    return from;
  }
}
