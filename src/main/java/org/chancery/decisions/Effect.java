package org.chancery.decisions;

import java.util.List;
import org.chancery.platform.Deadline;
import org.chancery.taskings.Force;

/// What a clause of a decision does.
public sealed interface Effect {

  /// The thing decided, in the words of the text.
  String what();

  /// By when; unspecified for what has no end.
  default Deadline deadline() {
    return Deadline.unspecified();
  }

  /// Receives something: nothing to carry out.
  record TakesNote(String what) implements Effect {}

  /// Approves something: it is in force, nothing is left to do.
  record Approves(String what) implements Effect {}

  /// Tasks someone.
  record Tasks(
      List<String> actors, String what, List<String> recipients, Force force, Deadline deadline)
      implements Effect {
    public Tasks {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }
  }

  /// A text will stand adopted unless a member objects in time.
  record OpensSilence(String what, Deadline deadline) implements Effect {}

  /// Asks the members for their inputs.
  record CallsForInputs(String what, Deadline deadline) implements Effect {}

  /// Agrees that organs meet.
  record SchedulesMeeting(List<String> organs, String what, Deadline deadline) implements Effect {
    public SchedulesMeeting {
      organs = List.copyOf(organs);
    }
  }

  /// Holds until a later decision changes it.
  record Stands(String what) implements Effect {}

  /// The passage sets nothing in motion.
  record Nothing(String what) implements Effect {}

  /// Whether confirming it brings something into being.
  default boolean isConsequential() {
    return switch (this) {
      case Tasks _, OpensSilence _, CallsForInputs _, SchedulesMeeting _ -> true;
      case TakesNote _, Approves _, Stands _, Nothing _ -> false;
    };
  }
}
