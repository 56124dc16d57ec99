package org.chancery.decisions.reading;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// By when something is due, always with the wording that says so. No hour and no zone are invented
/// here: decisions rarely give them, and they must be fixed by an officer before anything is
/// dispatched.
public sealed interface Deadline {
  /// The words of the decision, from preposition to end.
  String text();

  /// `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, an interval `A/B`, or null where no date can be given yet.
  default @Nullable String date() {
    return switch (this) {
      case OnDate d -> d.day().toString();
      case InMonth d -> d.month().toString();
      case InYear d -> d.year().toString();
      case Within d -> d.from() + "/" + d.to();
      case Until d -> d.day();
      case Effective d -> d.day();
      case RelativeToEvent _, BeforeTask _, Recurring _, Standing _, Vague _ -> null;
    };
  }

  /// A day.
  record OnDate(String text, LocalDate day) implements Deadline {}

  /// A month, day left open.
  record InMonth(String text, YearMonth month) implements Deadline {}

  /// A year, or its end.
  record InYear(String text, Year year) implements Deadline {}

  /// An interval: a half-year, a range of days. Ends are included.
  record Within(String text, LocalDate from, LocalDate to) implements Deadline {}

  /// End of validity of what is decided: nothing is due then, something lapses. `day` as in
  /// [#date()].
  record Until(String text, String day) implements Deadline {}

  /// Entry into force. `day` as in [#date()].
  record Effective(String text, String day) implements Deadline {}

  /// Counted from an event that has no date yet: a session, an adoption, a receipt.
  record RelativeToEvent(String text) implements Deadline {}

  /// Due before another act of the same text can happen.
  record BeforeTask(String text) implements Deadline {}

  /// Due again and again.
  record Recurring(String text) implements Deadline {}

  /// Open-ended: holds until it is changed.
  record Standing(String text) implements Deadline {}

  /// Words of haste or patience that no calendar can hold.
  record Vague(String text) implements Deadline {}
}
