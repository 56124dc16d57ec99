package org.chancery.decisions;

import java.util.UUID;
import org.chancery.inputs.CallId;
import org.chancery.meetings.MeetingId;
import org.chancery.silence.ProcedureId;
import org.chancery.taskings.TaskingId;

/// What a confirmed proposal brought into being.
public sealed interface Outcome {

  UUID id();

  record Assigned(TaskingId tasking) implements Outcome {
    @Override
    public UUID id() {
      return tasking.value();
    }
  }

  record SilenceOpened(ProcedureId procedure) implements Outcome {
    @Override
    public UUID id() {
      return procedure.value();
    }
  }

  record InputsCalled(CallId call) implements Outcome {
    @Override
    public UUID id() {
      return call.value();
    }
  }

  record MeetingForeseen(MeetingId meeting) implements Outcome {
    @Override
    public UUID id() {
      return meeting.value();
    }
  }
}
