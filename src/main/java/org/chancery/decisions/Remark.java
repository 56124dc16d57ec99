package org.chancery.decisions;

import java.time.LocalDate;
import java.util.List;
import org.chancery.platform.Deadline;

/// Something an officer should see before confirming. It stops nobody.
public sealed interface Remark {

  /// A silence cannot be dispatched without hour and zone; the policy offers one.
  record NoHour(Deadline.Fixed offered) implements Remark {}

  /// A silence without any day.
  record NoDay() implements Remark {}

  /// The last day is no working day at the seat.
  record RestDay(LocalDate day) implements Remark {}

  /// The last day is no working day in these member states.
  record RestDayAbroad(LocalDate day, List<String> states) implements Remark {
    public RestDayAbroad {
      states = List.copyOf(states);
    }
  }

  /// The window is shorter than the policy advises, even if the text went out at once.
  record ShortWindow(long days, int advised) implements Remark {}

  /// It can only begin once the other is done; to leave the advised window, by the day given.
  record Waits(ProposalId first, LocalDate doneBy, int advised) implements Remark {}

  /// Another act waits for this one.
  record AwaitedBy(ProposalId next) implements Remark {}

  /// The words stand in brackets.
  record Bracketed() implements Remark {}

  /// Its paragraph does several things at once.
  record OneOfSeveral(int acts) implements Remark {}

  /// Someone must act, and no day is given.
  record OpenEnded() implements Remark {}

  /// The task gathers members' inputs: they must be called for, by an earlier day than its own.
  record NeedsInputs(Deadline offered) implements Remark {}

  /// The text that would stand adopted is named by what is to be done with it first.
  record Unnamed() implements Remark {}

  /// In this paragraph silence means refusal.
  record SilenceRefuses() implements Remark {}
}
