package org.chancery.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Where a procedure stands at a moment. Computed from the ledger and the clock, never stored, so
/// it can be late to be announced but not wrong.
public sealed interface Standing {

  /// The word for it in messages: `silence.standing.closed-pending`.
  String key();

  /// What a draft still lacks before it may be circulated.
  enum Lack {
    HOUR_AND_ZONE,
    TEXT
  }

  /// The deciding text is not adopted yet.
  record Provisional(Set<Lack> lacks) implements Standing {
    @Override
    public String key() {
      return "provisional";
    }
  }

  record Draft(Set<Lack> lacks) implements Standing {
    @Override
    public String key() {
      return lacks.isEmpty() ? "ready" : "draft";
    }
  }

  /// An objection received now would be in time.
  record Running(Instant deadline, Duration remaining) implements Standing {
    @Override
    public String key() {
      return "running";
    }
  }

  /// Enough members objected in time. The text is not adopted.
  ///
  /// @param by who broke the silence, in order of receipt
  /// @param at the receipt instant of the objection that sufficed
  /// @param provisional whether it rests on communications still to be confirmed
  record Broken(List<String> by, Instant at, boolean provisional) implements Standing {
    @Override
    public String key() {
      return "broken";
    }
  }

  /// The deadline is over and nobody broke the silence; nothing is adopted until someone certifies.
  record ClosedPending(Instant since) implements Standing {
    @Override
    public String key() {
      return "closed-pending";
    }
  }

  record Adopted(Instant effectiveAt, String certifiedBy, Instant certifiedAt) implements Standing {
    @Override
    public String key() {
      return "adopted";
    }
  }

  record Withdrawn(Instant at, String reason) implements Standing {
    @Override
    public String key() {
      return "withdrawn";
    }
  }

  default boolean isOver() {
    return switch (this) {
      case Broken _, Adopted _, Withdrawn _ -> true;
      case Provisional _, Draft _, Running _, ClosedPending _ -> false;
    };
  }
}
