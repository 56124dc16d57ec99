package org.chancery.meetings;

import java.time.Instant;
import java.time.LocalDate;

/// Where a meeting stands; computed, never stored.
public sealed interface Standing {

  /// The end of its message key.
  default String key() {
    return switch (this) {
      case Provisional _ -> "provisional";
      case Foreseen _ -> "foreseen";
      case Missed _ -> "missed";
      case Scheduled _ -> "scheduled";
      case Past _ -> "past";
      case Cancelled _ -> "cancelled";
    };
  }

  /// The deciding text is still a draft.
  record Provisional() implements Standing {}

  /// Agreed, without a date yet.
  record Foreseen() implements Standing {}

  /// The time in which it was to meet has passed, and no date was set.
  record Missed(Instant since) implements Standing {}

  record Scheduled(LocalDate day) implements Standing {}

  /// Its day has passed.
  record Past(LocalDate day) implements Standing {}

  record Cancelled(Instant at, String why) implements Standing {}
}
