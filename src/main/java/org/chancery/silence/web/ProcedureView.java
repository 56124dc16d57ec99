package org.chancery.silence.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.platform.Deadline;
import org.chancery.platform.web.Choice;
import org.chancery.platform.web.Step;
import org.chancery.platform.web.Tone;
import org.chancery.silence.Standing;
import org.chancery.silence.Text;
import org.jspecify.annotations.Nullable;

/// A procedure as the secretariat's page shows it, in the words of its language.
///
/// @param titleLanguage where the title is in another language than the page
public record ProcedureView(
    String href,
    String title,
    @Nullable String titleLanguage,
    Standing standing,
    String standingName,
    String meaning,
    Tone tone,
    String adoptingOrgan,
    String agreement,
    String mandate,
    String decisionHref,
    Deadline deadline,
    boolean closed,
    Optional<Instant> closing,
    List<Clock> clocks,
    Offer offer,
    String policyName,
    List<String> policy,
    Optional<Text> text,
    Optional<String> openingNote,
    Optional<String> outcomeNote,
    boolean announced,
    Coverage coverage,
    List<MemberRow> members,
    List<Item> items,
    List<Line> ledger,
    List<String> warnings,
    boolean reasonNeeded,
    List<Step> steps,
    Choices choices) {

  /// The time in some capitals.
  public record Clock(String time, String states) {}

  /// What the form for the deadline offers.
  public record Offer(String day, String time, String zone) {}

  public record Coverage(int entitled, int reached, int acknowledged, int spoke, int silent) {}

  /// @param position in words; for a silent member that it is silent
  public record MemberRow(
      String code,
      String name,
      String channel,
      boolean reached,
      String acknowledged,
      String position,
      Tone tone,
      boolean silent) {}

  /// A communication with what it does, to be classified.
  public record Item(
      String id,
      String from,
      String kind,
      String kindName,
      String validity,
      String effect,
      Tone tone,
      String received,
      String words,
      boolean open) {}

  public record Line(String when, String by, String what, String detail) {
    Line and(String more) {
      return more.isBlank()
          ? this
          : new Line(when, by, what, detail.isEmpty() ? more : detail + " · " + more);
    }
  }

  /// What the forms offer.
  public record Choices(
      List<Choice> kinds,
      List<Choice> validities,
      List<Choice> channels,
      List<Choice> capacities,
      List<Choice> languages) {}

  public boolean isDraft() {
    return standing instanceof Standing.Draft || standing instanceof Standing.Provisional;
  }

  public boolean isReady() {
    return standing instanceof Standing.Draft(var lacks) && lacks.isEmpty();
  }

  public boolean isRunning() {
    return standing instanceof Standing.Running;
  }

  public boolean awaitsCertification() {
    return standing instanceof Standing.ClosedPending;
  }

  public boolean mayBeWithdrawn() {
    return isDraft() || isRunning();
  }

  public boolean receives() {
    return !isDraft() && !(standing instanceof Standing.Withdrawn);
  }

  public boolean hasOutcome() {
    return standing instanceof Standing.Adopted
        || (standing instanceof Standing.Broken(_, _, var provisional) && !provisional);
  }
}
