package org.chancery.silence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chancery.platform.Deadline;
import org.jspecify.annotations.Nullable;

/// One line of a procedure's ledger. Lines are added, never changed; together they decide the
/// outcome.
///
/// Later kinds of act (extension, hold, corrigendum, ruling, voiding) are further lines.
public sealed interface Entry {

  /// When it was entered.
  Instant at();

  /// Who entered it.
  String by();

  record WentLive(Instant at, String by) implements Entry {}

  record TextLaid(Instant at, String by, Text text) implements Entry {}

  /// @param published the instant that was computed and told to the members
  /// @param timeZoneRules the version of the rules by which it was computed
  record DeadlineFixed(
      Instant at, String by, Deadline.Fixed deadline, Instant published, String timeZoneRules)
      implements Entry {

    /// The wall-clock promise is kept when a government moves its clocks; but where that makes the
    /// instant earlier, the published one stays for those who rely on it.
    public Instant instant() {
      Instant today = deadline.instant();
      return today.isAfter(published) ? today : published;
    }
  }

  /// The text is dispatched and the clock runs: text, members and policy are frozen.
  ///
  /// @param note the note verbale that carried it
  /// @param reason why it was sent in spite of a short window or an unreached member; else empty
  record Circulated(
      Instant at,
      String by,
      SilencePolicy policy,
      List<Entitled> entitled,
      @Nullable UUID note,
      String reason)
      implements Entry {
    public Circulated {
      entitled = List.copyOf(entitled);
    }
  }

  /// What one state, or several together, let be known.
  ///
  /// @param states who speaks, ISO 3166 codes; several for a joint communication
  /// @param receivedAt the receipt instant, which decides
  /// @param sentAt the sender's own stamp, kept and of no effect
  /// @param kind as first entered; see [Finding]
  /// @param source where it can be found: "Note No. 12/345 of 24 December 2020"
  record Communication(
      Instant at,
      String by,
      CommunicationId id,
      List<String> states,
      Capacity capacity,
      Instant receivedAt,
      @Nullable Instant sentAt,
      Channel channel,
      Kind kind,
      Validity validity,
      String words,
      String source)
      implements Entry {
    public Communication {
      states = states.stream().distinct().sorted().toList();
    }
  }

  /// What a communication is found to be. The latest finding counts, the earlier ones stay.
  record Finding(
      Instant at,
      String by,
      CommunicationId communication,
      Kind kind,
      Validity validity,
      String reason)
      implements Entry {}

  /// A person has certified that nobody broke the silence.
  record Certified(Instant at, String by, Instant effectiveAt) implements Entry {}

  record Withdrawn(Instant at, String by, String reason) implements Entry {}

  /// A note about the procedure was drafted in correspondence.
  record NoteDrafted(Instant at, String by, UUID note, Purpose purpose) implements Entry {
    public enum Purpose {
      OPENING,
      OUTCOME
    }
  }

  /// The members are told the outcome; from here an objection can no longer be recalled.
  record Announced(Instant at, String by, UUID note) implements Entry {}
}
