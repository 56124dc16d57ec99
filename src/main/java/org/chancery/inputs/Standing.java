package org.chancery.inputs;

import java.time.Instant;

/// Where a call for inputs stands; computed, never stored.
public sealed interface Standing {

  /// The end of its message key.
  default String key() {
    return switch (this) {
      case Provisional _ -> "provisional";
      case Running _ -> "running";
      case Closed _ -> "closed";
      case Complete _ -> "complete";
      case Withdrawn _ -> "withdrawn";
    };
  }

  /// The deciding text is still a draft.
  record Provisional() implements Standing {}

  record Running() implements Standing {}

  /// The deadline has passed and some have not answered. Late inputs are still taken, and marked.
  record Closed(Instant since) implements Standing {}

  /// Everyone asked has answered.
  record Complete() implements Standing {}

  record Withdrawn(Instant at, String why) implements Standing {}
}
