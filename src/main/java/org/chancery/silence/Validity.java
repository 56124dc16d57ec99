package org.chancery.silence;

import java.util.Locale;

/// What an officer has found about the form of a communication and the right of its sender.
public enum Validity {
  VALID,
  /// Counts for now; the signed original or the sender's authority is still awaited (CITES
  /// Notification 2009/038: "provisionally recorded").
  PROVISIONAL,
  /// The words do not say whether it is an objection; the sender is asked.
  UNCLEAR,
  /// Two authorities claim the seat; the Chair decides.
  DISPUTED,
  INVALID;

  /// Whether somebody still has to decide about it.
  public boolean isOpen() {
    return switch (this) {
      case PROVISIONAL, UNCLEAR, DISPUTED -> true;
      case VALID, INVALID -> false;
    };
  }

  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
