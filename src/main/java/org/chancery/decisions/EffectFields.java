package org.chancery.decisions;

import java.util.List;
import org.chancery.platform.Deadline;
import org.chancery.taskings.Force;
import org.jspecify.annotations.Nullable;

/// An effect taken apart into fields, and put together again from them.
public final class EffectFields {

  private EffectFields() {}

  /// Those who act; for a meeting those who meet.
  public static List<String> actors(Effect effect) {
    return switch (effect) {
      case Effect.Tasks tasks -> tasks.actors();
      case Effect.SchedulesMeeting meeting -> meeting.organs();
      case Effect.TakesNote _,
          Effect.Approves _,
          Effect.OpensSilence _,
          Effect.CallsForInputs _,
          Effect.Stands _,
          Effect.Nothing _ ->
          List.of();
    };
  }

  public static List<String> recipients(Effect effect) {
    return effect instanceof Effect.Tasks tasks ? tasks.recipients() : List.of();
  }

  public static @Nullable Force force(Effect effect) {
    return effect instanceof Effect.Tasks tasks ? tasks.force() : null;
  }

  /// What a kind does not need is left out.
  public static Effect effect(
      EffectKind kind,
      String what,
      List<String> actors,
      List<String> recipients,
      Force force,
      Deadline deadline) {
    return switch (kind) {
      case NOTE -> new Effect.TakesNote(what);
      case APPROVE -> new Effect.Approves(what);
      case TASKING -> new Effect.Tasks(actors, what, recipients, force, deadline);
      case SILENCE -> new Effect.OpensSilence(what, deadline);
      case INPUTS -> new Effect.CallsForInputs(what, deadline);
      case MEETING -> new Effect.SchedulesMeeting(actors, what, deadline);
      case STANDING -> new Effect.Stands(what);
      case NONE -> new Effect.Nothing(what);
    };
  }
}
