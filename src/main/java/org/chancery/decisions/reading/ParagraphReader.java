package org.chancery.decisions.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one paragraph: its verbs, and what each of its clauses does.
final class ParagraphReader {
  private final VerbLexicon verbs;
  private final Body body;
  private final ClauseFinder finder;
  private final @Nullable LocalDate meeting;

  ParagraphReader(VerbLexicon verbs, Body body, Meeting meeting) {
    this.verbs = verbs;
    this.body = body;
    this.finder = new ClauseFinder(verbs, body);
    this.meeting = day(meeting.date());
  }

  private static @Nullable LocalDate day(@Nullable String date) {
    try {
      return date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  Paragraph read(Draft draft) {
    String whole = draft.whole();
    var found = finder.find(whole, draft.stem, true);
    var lemmas = new LinkedHashSet<String>();
    found.clauses().forEach(c -> lemmas.add(c.verb().lemma()));
    var acts = new ActReader(whole, verbs.tongue, body, meeting);
    found.clauses().forEach(acts::clause);
    boolean decides = draft.titled || !found.clauses().isEmpty();
    for (Span other : found.others()) {
      acts.sentence(other, decides, draft.titled);
    }
    found.recalled().forEach(acts::recalled);
    List<Act> read = acts.acts();
    return new Paragraph(
        draft.number,
        draft.heading,
        draft.text,
        draft.items,
        new ArrayList<>(lemmas),
        read,
        Dependencies.among(read),
        Silence.written(whole),
        Silence.negative(whole));
  }
}
