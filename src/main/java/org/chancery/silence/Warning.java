package org.chancery.silence;

import java.time.LocalDate;
import java.util.List;

/// What the secretariat should know before it acts. None of these forbids anything.
public sealed interface Warning {

  /// The last day is no working day for these members.
  ///
  /// @param weekend states whose week ends on that day
  /// @param holiday states that keep a holiday
  record DaysOff(LocalDate day, List<String> weekend, List<String> holiday) implements Warning {}

  /// Members would have less time than the policy asks or advises for.
  ///
  /// @param window as the policy writes it: `P7D`
  record ShortWindow(String window, long days) implements Warning {}

  /// The clocks are set back: the local time comes twice, the later instant counts.
  record ComesTwice() implements Warning {}

  /// The clocks are set forward: the local time is skipped, the instant after the gap counts.
  record Skipped() implements Warning {}

  /// The deadline falls on another day than the deciding text names.
  record OtherDay(LocalDate decided) implements Warning {}

  /// The pack knows no channel for these members.
  record Unreached(List<String> states) implements Warning {}

  /// The deciding text makes another task come first, a paper to be circulated for instance.
  record ComesAfter(String task) implements Warning {}

  /// Communications that somebody must decide about; nothing can be certified before.
  record OpenItems(int count) implements Warning {}

  /// An objection received in time was entered only after certification.
  record Contested() implements Warning {}
}
