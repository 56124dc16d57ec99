package org.chancery.decisions;

import org.chancery.platform.Refusal;

/// The kinds of effect, for forms and tables.
public enum EffectKind {
  NOTE("note"),
  APPROVE("approve"),
  TASKING("tasking"),
  SILENCE("silence"),
  INPUTS("inputs"),
  MEETING("meeting"),
  STANDING("standing"),
  NONE("none");

  private final String word;

  EffectKind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static EffectKind of(String word) {
    for (EffectKind kind : values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new Refusal("decisions.unknown-kind");
  }

  public static EffectKind of(Effect effect) {
    return switch (effect) {
      case Effect.TakesNote _ -> NOTE;
      case Effect.Approves _ -> APPROVE;
      case Effect.Tasks _ -> TASKING;
      case Effect.OpensSilence _ -> SILENCE;
      case Effect.CallsForInputs _ -> INPUTS;
      case Effect.SchedulesMeeting _ -> MEETING;
      case Effect.Stands _ -> STANDING;
      case Effect.Nothing _ -> NONE;
    };
  }
}
