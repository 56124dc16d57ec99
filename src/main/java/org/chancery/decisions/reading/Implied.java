package org.chancery.decisions.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.decisions.reading.DeadlineFinder.Found;

/// Sentences that task someone without an operative verb: "The Director will convey …", "RMOs shall
/// report", "Secretariat to circulate", "will be communicated through the Secretariat".
final class Implied {
  private static final Set<String> DUTIES = Set.of("shall", "must");
  private static final Set<String> FUTURES = Set.of("will", "should");
  private static final Set<String> ANAPHORS =
      Set.of("these", "this", "they", "it", "those", "such");
  private static final Set<String> DISCUSSED = Vocabulary.set("implied.discussed");

  private final String whole;
  private final Body body;
  private final ActReader acts;

  Implied(String whole, Body body, ActReader acts) {
    this.whole = whole;
    this.body = body;
    this.acts = acts;
  }

  void read(Span span, boolean titled) {
    List<Word> words = Word.in(whole, span.start(), span.end());
    int modal = modal(words, titled);
    if (modal < 1 || modal + 1 >= words.size()) {
      List<Found> dates =
          words.stream().limit(12).anyMatch(w -> w.is("deadline") || w.is("date"))
              ? acts.due(words, true)
              : List.of();
      if (!dates.isEmpty()) {
        acts.add(ActKind.OTHER, null, null, List.of(), span.start(), dates, span);
      }
      return;
    }
    List<Found> due = acts.due(words, true);
    boolean passive = words.get(modal + 1).is("be");
    if (passive || words.get(modal + 1).is("take")) {
      passive(words, modal, due, span);
      return;
    }
    boolean self = body.wordsBefore(words, modal) > 0 || words.get(modal - 1).is("it");
    int first = Introduction.after(words, modal);
    if (!self && Agents.agent(words, first, modal)) {
      boolean duty =
          DUTIES.contains(words.get(modal).lower())
              || words.get(modal).is("to")
              || words.get(modal).is("is")
              || words.get(modal).is("are");
      List<String> names = Names.of(words, first, modal, modal);
      acts.add(
          ActKind.TASKING,
          duty ? Force.DIRECTIVE : Force.IMPLIED,
          null,
          names,
          words.get(modal + 1).start(),
          due,
          span);
    } else if (!due.isEmpty()) {
      acts.add(ActKind.OTHER, null, null, List.of(), words.get(modal + 1).start(), due, span);
    }
  }

  private void passive(List<Word> words, int modal, List<Found> due, Span span) {
    boolean anaphor = ANAPHORS.contains(words.getFirst().lower());
    boolean discussed = words.stream().anyMatch(w -> DISCUSSED.contains(w.lower()));
    if (anaphor && discussed && due.size() == 1 && acts.postpone(due.getFirst())) {
      return;
    }
    for (int i = modal + 2; i + 1 < words.size(); i++) {
      boolean by = words.get(i).is("by") || words.get(i).is("through") || words.get(i).is("via");
      if (by && Agents.agent(words, i + 1, end(words, i + 1))) {
        List<String> names = Names.of(words, i + 1, end(words, i + 1), end(words, i + 1));
        acts.add(ActKind.TASKING, Force.IMPLIED, null, names, span.start(), due, span);
        return;
      }
    }
    boolean meets =
        Purpose.arranges(words.subList(modal, words.size()))
            || Purpose.arranges(
                List.of(words.get(Math.min(modal + 2, words.size() - 1)), words.get(modal - 1)));
    boolean session =
        words.subList(0, modal).stream().anyMatch(w -> w.is("meeting") || w.is("session"));
    if (!due.isEmpty() || meets) {
      acts.add(
          meets || session ? ActKind.MEETING : ActKind.OTHER,
          null,
          null,
          List.of(),
          span.start(),
          due,
          span);
    }
  }

  private static int end(List<Word> words, int from) {
    int end = from;
    while (end < words.size()
        && end < from + 10
        && !Set.of("in", "at", "by", "before", "on", "to", "within", "for")
            .contains(words.get(end).lower())) {
      end++;
      if (words.get(end - 1).stopped()) {
        break;
      }
    }
    return end;
  }

  private static int modal(List<Word> words, boolean titled) {
    for (int i = 1; i < words.size() && i < 45; i++) {
      String lower = words.get(i).lower();
      if (DUTIES.contains(lower) || FUTURES.contains(lower) || future(words, i)) {
        return i;
      }
      boolean isTo =
          lower.equals("to") && (words.get(i - 1).is("is") || words.get(i - 1).is("are"));
      if (isTo
          || (titled
              && lower.equals("to")
              && i < 8
              && i + 1 < words.size()
              && Addressees.verbal(words, i + 1)
              && Agents.agent(words, 0, i))) {
        return isTo ? i - 1 : i;
      }
      if (Phrase.SUBORDINATORS.contains(lower)) {
        return -1;
      }
    }
    return -1;
  }

  /// French futures: "informera", "présenteront".
  private static boolean future(List<Word> words, int i) {
    String lower = words.get(i).lower();
    return lower.length() > 6
        && (lower.endsWith("era") || lower.endsWith("eront") || lower.endsWith("ira"))
        && i + 1 < words.size();
  }

  static Optional<List<String>> names(String whole, int from, int to) {
    List<Word> words = Word.in(whole, from, to);
    int end = end(words, 0);
    return Agents.agent(words, 0, end)
        ? Optional.of(Names.of(words, 0, end, end))
        : Optional.empty();
  }
}
