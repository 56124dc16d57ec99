package org.chancery.decisions.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.decisions.reading.DeadlineFinder.Found;

/// Reads the clauses that task somebody: who, with what, by when, and what besides follows from it.
final class Taskings {
  private static final Set<String> INPUTS = Vocabulary.set("taskings.inputs");
  private static final Set<String> MEMBERS = Vocabulary.set("taskings.members");
  private static final Set<String> ANAPHORS = Set.of("these", "this", "they", "it", "such");

  private final String whole;
  private final Tongue tongue;
  private final Brackets brackets;
  private final ActReader acts;
  private List<String> lastActors = List.of();

  Taskings(String whole, Tongue tongue, Brackets brackets, ActReader acts) {
    this.whole = whole;
    this.tongue = tongue;
    this.brackets = brackets;
    this.acts = acts;
  }

  void read(Clause clause, int silent) {
    int end = silent < 0 ? clause.span().end() : silenceOf(clause, silent);
    List<Word> object = Word.in(whole, clause.object(), Math.max(end, clause.object()));
    Force force = clause.verb().tier() == Tier.SOFT ? Force.EXHORTATIVE : Force.DIRECTIVE;
    Span subject = clause.subject();
    List<String> names;
    int action;
    int due;
    if (subject != null) {
      List<Word> who = Word.in(whole, subject.start(), subject.end());
      boolean pronoun = who.size() == 1 && ANAPHORS.contains(who.getFirst().lower());
      names =
          pronoun
              ? antecedent(subject)
              : Names.of(who, Introduction.after(who, who.size()), who.size(), who.size());
      action = clause.object();
      due = clause.object();
    } else {
      Addressees addressees = Addressees.of(object, clause.verb(), tongue);
      names = resolved(addressees.names());
      action = Math.min(addressees.action(), Math.max(end, clause.object()));
      due = addressees.due();
    }
    if (tongue != Tongue.RUSSIAN && items(clause, force, names)) {
      lastActors = names;
      return;
    }
    int from = due;
    List<Found> deadlines = acts.due(object, true).stream().filter(f -> f.start() >= from).toList();
    Span span = new Span(clause.span().start(), Math.max(end, clause.span().start()));
    acts.add(ActKind.TASKING, force, clause.verb().lemma(), names, action, deadlines, span);
    calls(clause, names, action, deadlines, span);
    if (!names.isEmpty()) {
      lastActors = names;
    }
  }

  /// "requests the Secretariat to: (a) prepare …; (b) submit …": a task for each item.
  private boolean items(Clause clause, Force force, List<String> names) {
    int end = clause.span().end();
    if (end >= whole.length() || whole.charAt(end) != '\n' || whole.charAt(end - 1) != ':') {
      return false;
    }
    String stem = whole.substring(clause.object(), end).toLowerCase(Locale.ROOT);
    boolean plain =
        stem.endsWith(" to:")
            || stem.endsWith(" to :")
            || stem.endsWith(" de :")
            || stem.endsWith(" à :");
    boolean gerunds = stem.endsWith(" by:") || stem.contains("following");
    if (names.isEmpty() && !plain) {
      return false;
    }
    boolean found = false;
    for (Span line : Sentences.in(whole)) {
      List<Word> words = line.start() >= end ? Word.in(whole, line.start(), line.end()) : List.of();
      int first =
          !words.isEmpty()
                  && words.getFirst().text().length() < 4
                  && words.getFirst().trail().matches("[).].*")
              ? 1
              : 0;
      if (first + 1 < words.size() && (plain || task(words, first, gerunds))) {
        int start = words.get(first).start();
        acts.add(
            ActKind.TASKING,
            force,
            clause.verb().lemma(),
            names,
            start,
            acts.due(words, true),
            new Span(start, line.end()));
        found = true;
      }
    }
    return found;
  }

  private static boolean task(List<Word> words, int first, boolean gerunds) {
    String lower = words.get(first).lower();
    return (gerunds && lower.endsWith("ing") && lower.length() > 5)
        || Actions.known(lower)
        || lower.equals("to");
  }

  /// "these Committees" are those named before.
  private List<String> resolved(List<String> names) {
    return names.stream()
        .flatMap(n ->
            ANAPHORS.contains(n.split(" ", 2)[0].toLowerCase(Locale.ROOT))
                ? lastActors.stream()
                : Stream.of(n))
        .toList();
  }

  /// "They" are the subject of the sentence before.
  private List<String> antecedent(Span pronoun) {
    String before = whole.substring(0, pronoun.start());
    List<Span> sentences = Sentences.in(before);
    if (sentences.isEmpty()) {
      return List.of();
    }
    Span last = sentences.getLast();
    List<Word> words = Word.in(before, last.start(), last.end());
    int be = 0;
    while (be < words.size()
        && !Set.of("is", "are", "was", "were", "will", "shall").contains(words.get(be).lower())) {
      be++;
    }
    return be < words.size() ? Names.of(words, 0, be, be) : List.of();
  }

  /// Members who are asked for their inputs: besides their task a call that the secretariat runs.
  private void calls(Clause clause, List<String> names, int action, List<Found> due, Span span) {
    boolean members =
        names.stream()
            .anyMatch(n ->
                Arrays.stream(n.toLowerCase(Locale.ROOT).split(" ", -1))
                    .anyMatch(MEMBERS::contains));
    List<Word> words = Word.in(whole, action, span.end());
    boolean submit =
        words.stream()
            .limit(6)
            .anyMatch(w ->
                Set.of(
                        "submit",
                        "provide",
                        "send",
                        "communicate",
                        "transmit",
                        "share",
                        "present",
                        "forward",
                        "soumettre",
                        "transmettre",
                        "communiquer",
                        "представить",
                        "направить")
                    .contains(w.lower()));
    if (members && submit && words.stream().limit(40).anyMatch(w -> INPUTS.contains(w.lower()))) {
      acts.add(ActKind.CALL_FOR_INPUTS, null, clause.verb().lemma(), names, action, due, span);
    }
  }

  /// Splits the silence off a tasking, and says where the tasking ends.
  private int silenceOf(Clause clause, int silent) {
    int place = Math.max(clause.span().start() + silent, clause.object());
    int start = brackets.opening(place);
    if (start == place) {
      String before = whole.substring(clause.object(), place);
      int link =
          Math.max(
              before.lastIndexOf(" for "),
              Math.max(before.lastIndexOf(" through "), before.lastIndexOf(" under ")));
      start =
          link < 0 || place - clause.object() - link > 60
              ? clause.object() + Math.max(0, before.lastIndexOf(' '))
              : clause.object() + link + 1;
    }
    int end = Math.max(brackets.closing(place), place);
    acts.silence(new Span(start, end > place ? end : clause.span().end()), clause.verb());
    return start;
  }
}
