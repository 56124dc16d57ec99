package org.chancery.taskings;

import java.time.Instant;

/// Where a tasking stands at a moment; computed from its steps and the clock, never stored.
public sealed interface Standing {

  /// The end of its message key.
  default String key() {
    return switch (this) {
      case Provisional _ -> "provisional";
      case Open _ -> "open";
      case Overdue _ -> "overdue";
      case Delivered _ -> "delivered";
      case Completed _ -> "completed";
      case Continuing _ -> "continuing";
      case Monitored _ -> "monitored";
      case Superseded _ -> "superseded";
      case Cancelled _ -> "cancelled";
    };
  }

  /// The deciding text is still a draft.
  record Provisional() implements Standing {}

  record Open() implements Standing {}

  /// Nobody has delivered, and the deadline has passed.
  record Overdue(Instant since) implements Standing {}

  /// Sent to its recipient. The organ, not the secretariat, completes a tasking.
  record Delivered(Instant at) implements Standing {}

  record Completed(Instant at) implements Standing {}

  /// Without end: it goes on until a decision stops it.
  record Continuing() implements Standing {}

  /// Exhortative: followed, never overdue.
  record Monitored() implements Standing {}

  record Superseded(Instant at) implements Standing {}

  record Cancelled(Instant at) implements Standing {}
}
