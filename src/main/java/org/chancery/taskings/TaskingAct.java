package org.chancery.taskings;

import java.util.Map;
import java.util.Set;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;

/// Something was done to a tasking: it was assigned, or took a step.
public record TaskingAct(
    String kind, TaskingId tasking, Mandate mandate, Map<String, Object> details) implements Act {

  /// Every kind there is; a test demands the wording of each.
  static final Set<String> KINDS =
      Set.of(
          "tasking.assigned",
          "tasking.became-live",
          "tasking.cancelled",
          "tasking.completed",
          "tasking.delivered",
          "tasking.postponed",
          "tasking.superseded");

  public TaskingAct {
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("Not a kind of TaskingAct: " + kind);
    }
  }

  static TaskingAct assigned(TaskingId id, Assignment assignment, boolean provisional) {
    return new TaskingAct(
        "tasking.assigned",
        id,
        assignment.mandate(),
        Map.of(
            "actors", assignment.actors(),
            "action", assignment.action(),
            "deadline", assignment.deadline().wording(),
            "provisional", provisional));
  }

  static TaskingAct of(Tasking tasking, Step step) {
    String kind =
        switch (step) {
          case Step.BecameLive _ -> "tasking.became-live";
          case Step.Delivered _ -> "tasking.delivered";
          case Step.Completed _ -> "tasking.completed";
          case Step.Postponed _ -> "tasking.postponed";
          case Step.Superseded _ -> "tasking.superseded";
          case Step.Cancelled _ -> "tasking.cancelled";
        };
    return new TaskingAct(
        kind, tasking.id(), tasking.assignment().mandate(), Map.of("words", step.words()));
  }

  @Override
  public String subject() {
    return "tasking:" + tasking;
  }
}
