package org.chancery.decisions.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.decisions.reading.DateReader.Precision;
import org.chancery.decisions.reading.DateReader.Read;
import org.jspecify.annotations.Nullable;

/// Finds by when something is due. A date alone is none: a preposition makes it one, and what lies
/// before the meeting is history.
final class DeadlineFinder {
  private static final Set<String> STRONG = Vocabulary.set("deadlinefinder.strong");
  private static final Set<String> WEAK = Vocabulary.set("deadlinefinder.weak");
  private static final Set<String> PAST_OF = Vocabulary.set("deadlinefinder.past-of");

  /// A deadline with its place, in characters.
  record Found(Deadline deadline, int start, int end, int word) {}

  private final List<Word> words;
  private final @Nullable LocalDate meeting;
  private final DateReader dates;
  private final RelativeFinder relative;
  private final String text;

  DeadlineFinder(String text, List<Word> words, @Nullable LocalDate meeting) {
    this.text = text;
    this.words = words;
    this.meeting = meeting;
    this.dates = new DateReader(words, meeting);
    this.relative = new RelativeFinder(text, words);
  }

  /// @param future whether a date that only follows "in" or "for" counts, because the clause looks
  ///   ahead
  List<Found> in(boolean future) {
    var found = new ArrayList<Found>();
    for (int i = 0; i < words.size(); i++) {
      Found here = fixed(i, future);
      if (here == null) {
        here = relative.at(i);
      }
      if (here != null) {
        found.add(here);
        while (i + 1 < words.size() && words.get(i + 1).end() <= here.end()) {
          i++;
        }
      }
    }
    return found;
  }

  private @Nullable Found fixed(int i, boolean future) {
    String cue = words.get(i).lower();
    boolean strong = STRONG.contains(cue);
    if (!strong && !(future && WEAK.contains(cue))) {
      return null;
    }
    int at = i + 1;
    while (at < words.size() && at < i + 4 && filler(words.get(at))) {
      at++;
    }
    Read read = at < words.size() ? dates.at(at) : null;
    if (read == null || read.next() > words.size()) {
      return null;
    }
    if (cue.equals("from") && read.precision() == Precision.DAY) {
      Found until = fromTo(i, read);
      if (until != null) {
        return until;
      }
    }
    if (!due(i, at, strong, read)) {
      return null;
    }
    int from = begin(i);
    int end = words.get(read.next() - 1).end();
    String wording = text.substring(words.get(from).start(), end);
    return new Found(species(i, read, wording), words.get(from).start(), end, from);
  }

  private static boolean filler(Word word) {
    return word.is("the")
        || word.is("of")
        || word.is("latest")
        || word.is("is")
        || word.is("or")
        || word.is("on")
        || word.is("of")
        || word.is("from")
        || word.is("le")
        || word.is("la")
        || word.is("à")
        || word.is("beginning")
        || word.is("november ");
  }

  private boolean due(int cue, int at, boolean strong, Read read) {
    if (meeting != null && read.to().isBefore(meeting)) {
      return false;
    }
    Word before = cue > 0 ? words.get(cue - 1) : null;
    if (strong) {
      boolean session =
          at < words.size()
              && read.precision() == Precision.YEAR
              && EventFinder.eventSoon(words, at);
      return !session;
    }
    if (meeting == null && before != null && PAST_OF.contains(before.lower())) {
      return false;
    }
    boolean named =
        read.next() < words.size()
            && EventFinder.eventSoon(words, read.next() - 1)
            && read.precision() != Precision.RANGE
            && !words.get(read.next() - 1).stopped();
    String preposition = words.get(cue).lower();
    if (named
        || (preposition.equals("of") && at > cue + 1)
        || (preposition.equals("of") && read.precision() == Precision.YEAR)) {
      return false;
    }
    boolean yearOnly = read.precision() == Precision.YEAR;
    return switch (preposition) {
      case "in", "en", "during" ->
          read.precision() != Precision.YEAR
              || ((meeting != null || Purpose.arranges(words))
                  && before != null
                  && !before.lower().endsWith("ed"));
      case "on", "viz", "dates", "date", "effect", "starting", "beginning", "week" ->
          !yearOnly
              && (meeting != null
                  || preposition.equals("viz")
                  || preposition.equals("effect")
                  || arranging());
      case "meetings", "held" -> !yearOnly && read.precision() != Precision.MONTH;
      case "is" ->
          !yearOnly
              && words.subList(0, cue).stream().anyMatch(w -> w.is("date") || w.is("deadline"));
      case "for" ->
          !yearOnly
              && (meeting != null
                  || read.precision() == Precision.RANGE
                  || words.subList(0, cue).stream().anyMatch(w -> w.lower().contains("schedul")));
      case "to", "le", "au", "as", "from" -> !yearOnly && meeting != null;
      default -> false;
    };
  }

  private boolean arranging() {
    return words.stream()
        .anyMatch(w -> w.is("hold") || w.is("convene") || w.is("reschedule") || w.is("scheduled"));
  }

  /// "extended from 30 November 2020 to 1 June 2021": what counts is the new end.
  private @Nullable Found fromTo(int i, Read first) {
    int to = first.next();
    if (to + 1 >= words.size() || !(words.get(to).is("to") || words.get(to).is("until"))) {
      return null;
    }
    Read second = dates.at(to + 1);
    if (second == null || second.precision() != Precision.DAY) {
      return null;
    }
    int end = words.get(second.next() - 1).end();
    String wording = text.substring(words.get(i).start(), end);
    boolean prolongs =
        words.subList(0, i).stream()
            .anyMatch(w ->
                w.lower().startsWith("exten")
                    || w.lower().startsWith("prolong")
                    || w.lower().startsWith("postpon"));
    Deadline deadline =
        prolongs
            ? new Deadline.Until(wording, second.date())
            : new Deadline.Within(wording, first.from(), second.to());
    return new Found(deadline, words.get(i).start(), end, i);
  }

  private Deadline species(int cue, Read read, String wording) {
    String preposition = words.get(cue).lower();
    if (preposition.startsWith("until")
        || preposition.equals("till")
        || preposition.equals("jusqu'au")) {
      return new Deadline.Until(wording, read.date());
    }
    int from = Math.max(0, cue - 6);
    boolean force =
        words.subList(from, cue).stream()
            .anyMatch(w -> w.is("effect") || w.is("force") || w.is("effective") || w.is("vigueur"));
    return force ? new Deadline.Effective(wording, read.date()) : read.deadline(wording);
  }

  /// "no later than", "on or before", "with effect from" begin before the preposition.
  private int begin(int cue) {
    int from = cue;
    while (from > 0 && cue - from < 3) {
      String before = words.get(from - 1).lower();
      boolean part =
          before.equals("no")
              || before.equals("not")
              || before.equals("later")
              || (before.equals("on") && words.get(from).is("or"))
              || before.equals("or")
              || before.equals("au")
              || before.equals("plus")
              || before.equals("не")
              || before.equals("d'")
              || (before.equals("with") && words.get(from).is("effect"));
      if (!part || words.get(from - 1).stopped()) {
        break;
      }
      from--;
    }
    return from;
  }
}
