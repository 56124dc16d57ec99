package org.chancery.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.audit.CurrentActor;
import org.chancery.institution.Series;
import org.chancery.platform.Refusal;
import org.springframework.stereotype.Component;

/// Gives numbers: at registration only, in order, without gap, never twice.
@Component
class Numbering {

  private final NumberStore store;
  private final Clock clock;
  private final CurrentActor actor;

  Numbering(NumberStore store, Clock clock, CurrentActor actor) {
    this.store = store;
    this.clock = clock;
    this.actor = actor;
  }

  /// Gives the note the next number of its series. Only inside the transaction that registers it.
  GivenNumber give(Series series, LocalDate day, NoteId note) {
    return give(series, day, Optional.of(note), Optional.empty());
  }

  /// Uses up the next number for nothing: a spoilt form, a number announced by mistake.
  GivenNumber waste(Series series, LocalDate day, String reason) {
    return give(series, day, Optional.empty(), Optional.of(reason));
  }

  private GivenNumber give(
      Series series, LocalDate day, Optional<NoteId> note, Optional<String> voidReason) {
    int year = year(series, day);
    long number = store.next(series.code(), year, series.first());
    GivenNumber given =
        new GivenNumber(
            series.code(),
            year,
            number,
            series.print(day.getYear(), number),
            note,
            voidReason,
            clock.instant(),
            actor.name());
    store.give(given);
    return given;
  }

  void voidNumberOf(NoteId note, String reason) {
    store.voidNumberOf(note, reason);
  }

  void start(Series series, LocalDate day, long first) {
    if (first < 1) {
      throw new Refusal("correspondence.first-number", first);
    }
    if (!store.start(series.code(), year(series, day), first)) {
      throw new Refusal("correspondence.series-started", series.code(), day.getYear());
    }
  }

  long peek(Series series, LocalDate day) {
    return store.peek(series.code(), year(series, day)).orElse((long) series.first());
  }

  List<GivenNumber> given(Series series, int year) {
    return store.given(series.code(), series.restart() == Series.Restart.YEARLY ? year : 0);
  }

  List<Long> gaps(Series series, int year) {
    return store.gaps(series.code(), series.restart() == Series.Restart.YEARLY ? year : 0);
  }

  private static int year(Series series, LocalDate day) {
    return switch (series.restart()) {
      case YEARLY -> day.getYear();
      case NEVER -> 0;
    };
  }
}
