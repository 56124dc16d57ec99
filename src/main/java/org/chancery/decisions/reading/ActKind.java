package org.chancery.decisions.reading;

/// What a clause of a decision sets in motion.
public enum ActKind {
  NOTE,
  APPROVE,
  TASKING,
  SILENCE_PROCEDURE,
  CALL_FOR_INPUTS,
  MEETING,
  STANDING,
  OTHER;

  /// The word used in `extract --format json`.
  public String word() {
    return switch (this) {
      case NOTE -> "note";
      case APPROVE -> "approve";
      case TASKING -> "tasking";
      case SILENCE_PROCEDURE -> "silence-procedure";
      case CALL_FOR_INPUTS -> "call-for-inputs";
      case MEETING -> "meeting";
      case STANDING -> "standing";
      case OTHER -> "other";
    };
  }
}
