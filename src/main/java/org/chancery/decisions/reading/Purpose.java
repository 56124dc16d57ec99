package org.chancery.decisions.reading;

import java.util.List;
import java.util.Set;

/// What a deciding verb decides: a meeting, something that stands, a task for someone, or something
/// else.
final class Purpose {
  private static final Set<String> HOLD = Vocabulary.set("purpose.hold");
  private static final Set<String> MEETINGS = Vocabulary.set("purpose.meetings");
  private static final Set<String> STANDS = Vocabulary.set("purpose.stands");

  private Purpose() {}

  static ActKind of(List<Word> object, boolean standing) {
    int limit = Math.min(object.size(), 30);
    boolean holds = false;
    boolean meets = false;
    boolean stands = standing;
    for (int i = 0; i < limit; i++) {
      String lower = object.get(i).lower();
      holds |= i < 8 && HOLD.contains(lower);
      meets |= MEETINGS.contains(lower);
      stands |= i < 3 && STANDS.contains(lower);
    }
    if (stands) {
      return ActKind.STANDING;
    }
    return holds && meets ? ActKind.MEETING : ActKind.OTHER;
  }

  /// A meeting is arranged, in whatever tier of verb.
  static boolean arranges(List<Word> object) {
    return of(object, false) == ActKind.MEETING;
  }

  /// Where in "decides that the Committee shall report" the modal stands, -1 where nobody must act.
  static int duty(List<Word> object) {
    int that = that(object);
    if (that < 0) {
      return -1;
    }
    for (int i = that + 1; i + 1 < object.size() && i < that + 60; i++) {
      if (object.get(i).is("shall") || object.get(i).is("must")) {
        return object.get(i + 1).is("be") || object.get(i + 1).is("not") ? -1 : i;
      }
    }
    return -1;
  }

  /// "Decides also that", "Decides, effective immediately, that".
  private static int that(List<Word> object) {
    for (int i = 0; i < object.size() && i < 10; i++) {
      if (object.get(i).is("that")) {
        return i == 0 || Phrase.link(object.get(i - 1)) || object.get(i - 1).stopped() ? i : -1;
      }
    }
    return -1;
  }

  /// Who must act: the words before the modal, without insertions and relative clauses.
  static Span subject(List<Word> object, int modal) {
    int start = that(object) + 1;
    while (start < modal && Addressees.inserts(object.get(start))) {
      int comma = start;
      while (comma < modal && !object.get(comma).stopped()) {
        comma++;
      }
      start = comma + 1;
    }
    int end = start;
    while (end < modal) {
      end++;
      if (object.get(end - 1).stopped()
          || (end < modal && Set.of("who", "which", "that").contains(object.get(end).lower()))) {
        break;
      }
    }
    return new Span(Math.min(start, end), end);
  }
}
