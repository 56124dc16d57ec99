package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Order inside a paragraph: nobody can be silent on a paper that has not been sent.
final class Dependencies {
  private static final List<String> SENDING = Vocabulary.list("dependencies.sending");

  private Dependencies() {}

  static List<Dependency> among(List<Act> acts) {
    var found = new ArrayList<Dependency>();
    for (int then = 0; then < acts.size(); then++) {
      if (acts.get(then).kind() != ActKind.SILENCE_PROCEDURE) {
        continue;
      }
      for (int first = 0; first < acts.size(); first++) {
        Act act = acts.get(first);
        String action = act.action().toLowerCase(Locale.ROOT);
        if (act.kind() == ActKind.TASKING
            && act.span().start() <= acts.get(then).span().start()
            && SENDING.stream().anyMatch(action::contains)) {
          found.add(new Dependency(first, then));
        }
      }
    }
    return found;
  }
}
