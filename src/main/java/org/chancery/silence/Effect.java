package org.chancery.silence;

import java.util.Locale;

/// What a communication does to the silence.
public enum Effect {
  BREAKS,
  /// An objection taken back in time.
  RECALLED,
  /// Would break the silence, but came too late; kept, without effect.
  LATE,
  /// Somebody has to decide first; until then nothing can be certified.
  OPEN,
  /// Said and kept; does not break.
  NOTED,
  /// Found invalid; kept, without effect.
  INVALID;

  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
