package org.chancery.decisions.reading;

import java.util.List;
import java.util.Locale;

/// Adoption by silence: a text stands unless a member objects in time. Voting by correspondence is
/// not silence, and silence that refuses adopts nothing.
final class Silence {
  private static final List<String> TERMS = Vocabulary.list("silence.terms");
  private static final List<String> ADOPTED = Vocabulary.list("silence.adopted");
  private static final List<String> REFUSED =
      List.of("refus", "reject", "denied", "declined", "withdrawn", "lapsed");
  private static final List<String> OBJECTIONS = Vocabulary.list("silence.objections");

  private Silence() {}

  static boolean procedure(String text) {
    return place(text) >= 0;
  }

  /// Where the words begin that make it silence, -1 where there is none.
  static int place(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length() || negative(text)) {
      return -1;
    }
    for (String term : TERMS) {
      int at = lower.indexOf(term);
      if (at >= 0) {
        return at;
      }
    }
    int deemed = deemed(lower, ADOPTED);
    if (deemed >= 0) {
      return deemed;
    }
    for (String objection : OBJECTIONS) {
      int at = lower.indexOf(objection);
      if (at >= 0 && ADOPTED.stream().anyMatch(lower::contains)) {
        return at;
      }
    }
    return -1;
  }

  /// "shall be deemed to have refused the request in the absence of an approval".
  static boolean negative(String text) {
    return deemed(text.toLowerCase(Locale.ROOT), REFUSED) >= 0;
  }

  private static int deemed(String lower, List<String> outcomes) {
    for (String deem : List.of("deemed ", "réputé", "считаться ", "считается ")) {
      for (int at = lower.indexOf(deem); at >= 0; at = lower.indexOf(deem, at + 1)) {
        String after = lower.substring(at, Math.min(lower.length(), at + 40));
        if (outcomes.stream().anyMatch(after::contains)) {
          return at;
        }
      }
    }
    return -1;
  }

  /// By correspondence or online vote.
  static boolean written(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("by correspondence")
        || lower.contains("post-meeting correspondence")
        || lower.contains("written procedure")
        || lower.contains("par correspondance")
        || lower.contains("online vote")
        || lower.contains("procédure écrite")
        || lower.contains("письменной процедур");
  }
}
