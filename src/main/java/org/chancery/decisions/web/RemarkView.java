package org.chancery.decisions.web;

import java.time.format.TextStyle;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.decisions.Decision;
import org.chancery.decisions.ProposalId;
import org.chancery.decisions.Remark;
import org.chancery.platform.Deadline;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;

/// A remark in the reader's language, with the deed it offers.
///
/// @param tone WARN where an officer must still act, INFO where it is good to know
/// @param offer the end of the deed's address; empty where none is offered
/// @param offerText the words of its button
public record RemarkView(String text, Tone tone, String offer, String offerText) {

  static RemarkView of(Page page, UnaryOperator<String> states, Decision decision, Remark remark) {
    return switch (remark) {
      case Remark.NoHour(var offered) ->
          new RemarkView(
              page.text("decisions.remark.no-hour"),
              Tone.WARN,
              "hour",
              page.text("decisions.offer.hour", page.moment(offered.zoned())));
      case Remark.NoDay() -> plain(page.text("decisions.remark.no-day"), Tone.WARN);
      case Remark.RestDay(var day) ->
          plain(
              page.text(
                  "decisions.remark.rest-day",
                  page.date(day),
                  day.getDayOfWeek().getDisplayName(TextStyle.FULL, page.language().locale())),
              Tone.WARN);
      case Remark.RestDayAbroad(var day, var resting) ->
          plain(
              page.text(
                  "decisions.remark.rest-day-abroad",
                  page.date(day),
                  resting.size(),
                  resting.stream().map(states).collect(Collectors.joining(", "))),
              Tone.INFO);
      case Remark.ShortWindow(var days, var advised) ->
          plain(page.text("decisions.remark.short-window", days, advised), Tone.WARN);
      case Remark.Waits(var first, var doneBy, var advised) ->
          plain(
              page.text(
                  "decisions.remark.waits", what(decision, first), page.date(doneBy), advised),
              Tone.WARN);
      case Remark.AwaitedBy(var next) ->
          plain(page.text("decisions.remark.awaited-by", what(decision, next)), Tone.INFO);
      case Remark.Bracketed() -> plain(page.text("decisions.remark.bracketed"), Tone.WARN);
      case Remark.OneOfSeveral(var acts) ->
          plain(page.text("decisions.remark.one-of-several", acts), Tone.INFO);
      case Remark.OpenEnded() -> plain(page.text("decisions.remark.open-ended"), Tone.INFO);
      case Remark.NeedsInputs(var offered) -> needsInputs(page, offered);
      case Remark.Unnamed() -> plain(page.text("decisions.remark.unnamed"), Tone.WARN);
      case Remark.SilenceRefuses() ->
          plain(page.text("decisions.remark.silence-refuses"), Tone.BAD);
    };
  }

  private static RemarkView needsInputs(Page page, Deadline offered) {
    return new RemarkView(
        page.text("decisions.remark.needs-inputs"),
        Tone.INFO,
        "inputs",
        offered
            .lastDay()
            .map(day -> page.text("decisions.offer.inputs-by", page.date(day)))
            .orElseGet(() -> page.text("decisions.offer.inputs")));
  }

  private static RemarkView plain(String text, Tone tone) {
    return new RemarkView(text, tone, "", "");
  }

  private static String what(Decision decision, ProposalId id) {
    return ProposalView.quote(decision.proposal(id).effect().what());
  }
}
