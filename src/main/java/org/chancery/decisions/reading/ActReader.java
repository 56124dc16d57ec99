package org.chancery.decisions.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.decisions.reading.DeadlineFinder.Found;
import org.jspecify.annotations.Nullable;

/// Turns the clauses of one paragraph into acts.
final class ActReader {

  private final String whole;
  private final Body body;
  private final @Nullable LocalDate meeting;
  private final Brackets brackets;
  private final List<Act> acts = new ArrayList<>();
  private final Taskings taskings;

  ActReader(String whole, Tongue tongue, Body body, @Nullable LocalDate meeting) {
    this.whole = whole;
    this.body = body;
    this.meeting = meeting;
    this.brackets = new Brackets(Phrase.bounded(whole));
    this.taskings = new Taskings(whole, tongue, brackets, this);
  }

  List<Act> acts() {
    acts.sort(Comparator.comparingInt(a -> a.span().start()));
    return acts;
  }

  void clause(Clause clause) {
    String text = clause.span().of(whole);
    int silent = Silence.place(text);
    switch (clause.verb().tier()) {
      case RECEIVE -> received(clause, silent);
      case ACT -> {
        if (silent >= 0) {
          silence(clause.span(), clause.verb());
        } else {
          boolean convened = clause.verb().lemma().equals("convene");
          plain(convened ? ActKind.MEETING : ActKind.APPROVE, clause, true);
          responsible(clause);
        }
      }
      case FORM -> {
        if (silent >= 0) {
          silence(clause.span(), clause.verb());
        } else {
          decided(clause);
        }
      }
      case ORDER, REQUEST, SOFT -> taskings.read(clause, silent);
    }
  }

  private void received(Clause clause, int silent) {
    if (silent >= 0) {
      silence(clause.span(), clause.verb());
      return;
    }
    List<Word> object = Word.in(whole, clause.object(), clause.span().end());
    plain(ActKind.NOTE, clause, false);
    responsible(clause);
    if (Purpose.arranges(object) || arranged(object)) {
      List<Found> due =
          due(object, true).stream().filter(f -> f.deadline().date() != null).toList();
      if (!due.isEmpty()) {
        add(
            ActKind.MEETING,
            null,
            clause.verb().lemma(),
            List.of(),
            clause.object(),
            due,
            clause.span());
      }
    }
  }

  /// "had made arrangements to hold the next session on …".
  private static boolean arranged(List<Word> object) {
    for (int i = 0; i + 4 < object.size(); i++) {
      if (object.get(i).is("to") && object.get(i + 1).is("hold")) {
        return Purpose.arranges(object.subList(i + 1, object.size()));
      }
    }
    return false;
  }

  private void decided(Clause clause) {
    List<Word> object = Word.in(whole, clause.object(), clause.span().end());
    int duty = Purpose.duty(object);
    if (duty > 0) {
      Span subject = Purpose.subject(object, duty);
      if (Agents.named(object, subject.start(), subject.end())) {
        List<String> names = Names.of(object, subject.start(), subject.end(), subject.end());
        add(
            ActKind.TASKING,
            Force.DIRECTIVE,
            clause.verb().lemma(),
            names,
            object.get(duty).start(),
            due(object, true),
            clause.span());
        return;
      }
    }
    boolean standing =
        due(object, true).stream().anyMatch(f -> f.deadline() instanceof Deadline.Standing);
    plain(Purpose.of(object, standing), clause, true);
  }

  void silence(Span span, Verb verb) {
    List<Word> words = Word.in(whole, span.start(), span.end());
    add(
        ActKind.SILENCE_PROCEDURE,
        null,
        verb.lemma(),
        List.of(),
        span.start(),
        due(words, true),
        span);
  }

  private void plain(ActKind kind, Clause clause, boolean dated) {
    List<Word> object = Word.in(whole, clause.object(), clause.span().end());
    List<Word> looked =
        clause.subject() == null || !dated
            ? object
            : Word.in(whole, clause.span().start(), clause.span().end());
    add(
        kind,
        null,
        clause.verb().lemma(),
        List.of(),
        clause.object(),
        dated
            ? due(looked, kind != ActKind.APPROVE || clause.subject() != null).stream()
                .filter(f -> kind != ActKind.APPROVE || lasts(f.deadline()))
                .toList()
            : List.of(),
        clause.span());
  }

  /// What is approved may begin or end; it is not due at a session.
  private static boolean lasts(Deadline deadline) {
    return switch (deadline) {
      case Deadline.OnDate _,
          Deadline.InMonth _,
          Deadline.InYear _,
          Deadline.Within _,
          Deadline.Until _,
          Deadline.Effective _ ->
          true;
      case Deadline.RelativeToEvent d ->
          d.text().startsWith("for ")
              || d.text().startsWith("pour ")
              || d.text().startsWith("until ")
              || d.text().startsWith("jusqu");
      case Deadline.BeforeTask _, Deadline.Recurring _, Deadline.Standing _, Deadline.Vague _ ->
          false;
    };
  }

  /// "under the responsibility of the Bureau", "this work to be conducted by the Bureau": a task
  /// without a verb.
  private void responsible(Clause clause) {
    String text = clause.span().of(whole);
    for (String cue :
        List.of(
            "under the responsibility of ",
            "to be conducted by ",
            "to be prepared by ",
            "to be carried out by ",
            "to be implemented by ",
            "to be undertaken by ",
            "sous la responsabilité ")) {
      int at = text.indexOf(cue);
      if (at >= 0) {
        Implied.names(whole, clause.span().start() + at + cue.length(), clause.span().end())
            .ifPresent(names ->
                add(
                    ActKind.TASKING,
                    Force.IMPLIED,
                    clause.verb().lemma(),
                    names,
                    clause.span().start() + at,
                    List.of(),
                    clause.span()));
        return;
      }
    }
  }

  /// What is recalled tasks nobody, but a silence that is running or over is still told.
  void recalled(Span span) {
    sentence(span, false, false);
  }

  /// A sentence without operative verb: duties, announcements, silence told as a rule or an
  /// outcome.
  void sentence(Span span, boolean decides, boolean titled) {
    String text = span.of(whole);
    if (Silence.procedure(text)) {
      List<Word> words = Word.in(whole, span.start(), span.end());
      add(ActKind.SILENCE_PROCEDURE, null, null, List.of(), span.start(), due(words, true), span);
    } else if (decides) {
      new Implied(whole, body, this).read(span, titled);
    }
  }

  List<Found> due(List<Word> words, boolean future) {
    return new DeadlineFinder(whole, words, meeting).in(future);
  }

  /// The deadline that a following sentence gives to the task before it.
  boolean postpone(Found due) {
    for (int i = acts.size() - 1; i >= 0; i--) {
      Act act = acts.get(i);
      if (act.kind() == ActKind.TASKING
          && act.deadline() == null
          && act.span().start() < due.start()) {
        acts.set(
            i,
            new Act(
                act.kind(),
                act.force(),
                act.verb(),
                act.actors(),
                act.action(),
                act.recipients(),
                due.deadline(),
                act.bracketed(),
                act.span()));
        return true;
      }
    }
    return false;
  }

  void add(
      ActKind kind,
      @Nullable Force force,
      @Nullable String verb,
      List<String> actors,
      int action,
      List<Found> due,
      Span span) {
    Span trimmed = trim(span);
    int from = Math.min(Math.max(action, trimmed.start()), trimmed.end());
    String words = whole.substring(from, trimmed.end()).strip();
    List<String> recipients =
        kind == ActKind.TASKING ? Recipients.in(Word.in(whole, from, trimmed.end())) : List.of();
    boolean bracketed = brackets.around(trimmed.start());
    if (due.isEmpty()) {
      acts.add(new Act(kind, force, verb, actors, words, recipients, null, bracketed, trimmed));
    }
    for (Found one : due) {
      acts.add(
          new Act(
              kind, force, verb, actors, words, recipients, one.deadline(), bracketed, trimmed));
    }
  }

  /// Without the comma and the "and" that lead to the next clause.
  private Span trim(Span span) {
    int end = Math.min(span.end(), whole.length());
    boolean again = true;
    while (again && end > span.start()) {
      again = false;
      String text = whole.substring(span.start(), end).stripTrailing();
      for (String tail : List.of(",", ";", " and", " also", " et", " further", " и", "(", "[")) {
        if (text.endsWith(tail) && text.length() > tail.length()) {
          text = text.substring(0, text.length() - tail.length());
          again = true;
        }
      }
      end = span.start() + text.length();
    }
    return new Span(span.start(), end);
  }
}
