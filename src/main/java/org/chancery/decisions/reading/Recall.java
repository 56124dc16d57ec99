package org.chancery.decisions.reading;

import java.util.List;
import java.util.Set;

/// What a report recalls of earlier meetings is no decision of this one. The recall goes on over
/// the next sentences until the text turns to the present.
final class Recall {
  private static final Set<String> RETURNS = Vocabulary.set("recall.returns");
  private static final Set<String> PAST_SESSIONS =
      Set.of("previous", "earlier", "last", "preceding", "précédente", "dernière");
  private static final Set<String> EVENTS = Vocabulary.set("recall.events");
  private boolean recalling;

  boolean covers(List<Word> words) {
    if (recalls(words)) {
      recalling = true;
      return true;
    }
    if (past(words, 0)) {
      return true;
    }
    if (recalling && (RETURNS.contains(words.getFirst().lower()) || present(words))) {
      recalling = false;
    }
    return recalling;
  }

  /// "recalled that, at its previous session, …", "It was recalled that".
  private static boolean recalls(List<Word> words) {
    for (int i = 0; i < words.size() && i < 15; i++) {
      if (words.get(i).is("recalled")
          || words.get(i).is("rappelé")
          || words.get(i).is("напомнил")) {
        return i == 0 || !words.get(i - 1).is("as");
      }
    }
    return false;
  }

  /// The sentence opens with an earlier session.
  private static boolean past(List<Word> words, int from) {
    if (!words.get(from).is("at") && !words.get(from).is("during") && !words.get(from).is("in")) {
      return false;
    }
    boolean earlier = false;
    for (int i = from;
        i < words.size() && i < from + 8 && !(i > from && words.get(i - 1).stopped());
        i++) {
      earlier |= PAST_SESSIONS.contains(words.get(i).lower());
      if (earlier && EVENTS.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean present(List<Word> words) {
    for (int i = 0; i + 1 < words.size() && i < 20; i++) {
      boolean now = words.get(i).is("present") || words.get(i).is("current");
      if (now && EVENTS.contains(words.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }
}
