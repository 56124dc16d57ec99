package org.chancery.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// By when something must be done, as far as the deciding text says. Every species keeps the
/// wording of its source; only a [Fixed] one may be dispatched as the end of a silence.
public sealed interface Deadline {

  /// The words of the source; empty where it has none.
  String wording();

  /// A moment: local date and time, IANA zone. Where clocks are set back and the local time comes
  /// twice, the later instant counts (in favour of those who still have to speak).
  record Fixed(LocalDateTime local, ZoneId zone, String wording) implements Deadline {
    public ZonedDateTime zoned() {
      return ZonedDateTime.ofLocal(local, zone, null).withLaterOffsetAtOverlap();
    }

    public Instant instant() {
      return zoned().toInstant();
    }
  }

  /// A day without hour and zone.
  record OnDate(LocalDate date, String wording) implements Deadline {}

  /// Any time from the first to the last day, both included ("in the first half of 2021").
  record Within(LocalDate from, LocalDate to, String wording) implements Deadline {}

  /// Tied to an event that has no date yet ("the next SWG and SOC meetings").
  record RelativeTo(String event, String wording) implements Deadline {}

  /// Before another task is done (a paper is circulated before its silence can run).
  record Before(String task, String wording) implements Deadline {}

  /// Recurring or without end ("on a regular basis").
  record Standing(String wording) implements Deadline {}

  /// The source names none.
  record Unspecified(String wording) implements Deadline {}

  /// The last calendar day on which it can still be kept, where the source settles one.
  default Optional<LocalDate> lastDay() {
    return switch (this) {
      case Fixed fixed -> Optional.of(fixed.local().toLocalDate());
      case OnDate day -> Optional.of(day.date());
      case Within within -> Optional.of(within.to());
      case RelativeTo _, Before _, Standing _, Unspecified _ -> Optional.empty();
    };
  }

  /// The first instant at which it has been missed, for someone at `seat`. A day counts to its end,
  /// an hour to its last instant ("by 18:00" includes 18:00).
  default Optional<Instant> missedFrom(ZoneId seat) {
    return this instanceof Fixed fixed
        ? Optional.of(fixed.instant().plusNanos(1))
        : lastDay().map(day -> day.plusDays(1).atStartOfDay(seat).toInstant());
  }

  static Deadline unspecified() {
    return new Unspecified("");
  }
}
