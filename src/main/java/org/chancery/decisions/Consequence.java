package org.chancery.decisions;

import org.chancery.inputs.Call;
import org.chancery.meetings.Meeting;
import org.chancery.silence.SilenceProcedure;
import org.chancery.taskings.Tasking;

/// What a proposal became, with where it stands now.
public sealed interface Consequence {

  record Task(Tasking tasking, org.chancery.taskings.Standing standing) implements Consequence {}

  record Silence(SilenceProcedure procedure, org.chancery.silence.Standing standing)
      implements Consequence {}

  record Inputs(Call call, org.chancery.inputs.Standing standing) implements Consequence {}

  record Session(Meeting meeting, org.chancery.meetings.Standing standing) implements Consequence {}
}
