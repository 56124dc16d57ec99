package org.chancery.inputs.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.delegations.Delegations;
import org.chancery.inputs.Answer;
import org.chancery.inputs.Call;
import org.chancery.inputs.Inputs;
import org.chancery.inputs.Standing;
import org.chancery.inputs.Submission;
import org.chancery.platform.Ordering;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Choice;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;

/// A call for inputs with who has answered and who has not.
///
/// @param open whether inputs can be recorded
public record CallPage(
    String id,
    CallRow row,
    String words,
    List<Line> coverage,
    List<Choice> states,
    boolean open,
    boolean withdrawable) {

  /// One state's answer.
  ///
  /// @param said its words; empty while nothing has come in
  /// @param received the moment of receipt in figures; may be empty
  public record Line(String state, Badge badge, String received, String said, boolean late) {}

  static CallPage of(Page page, Inputs inputs, Delegations delegations, Call call) {
    Standing standing = inputs.standing(call);
    var names = Ordering.in(page.language());
    List<Line> lines =
        call.coverage(page.masthead().seatZone()).stream()
            .map(answer -> line(page, delegations, answer))
            .sorted(Comparator.comparing(Line::state, names))
            .toList();
    List<Choice> states =
        call.request().invited().stream()
            .map(code -> new Choice(code, name(page, delegations, code)))
            .sorted(Comparator.comparing(Choice::text, names))
            .toList();
    boolean withdrawn = standing instanceof Standing.Withdrawn;
    boolean provisional = standing instanceof Standing.Provisional;
    return new CallPage(
        call.id().toString(),
        CallRow.of(page, inputs, call),
        call.request().words(),
        lines,
        states,
        !withdrawn && !provisional,
        !withdrawn);
  }

  private static Line line(Page page, Delegations delegations, Answer answer) {
    Submission last = answer.submission();
    String state = name(page, delegations, answer.state());
    if (last == null) {
      return new Line(
          state, new Badge(page.text("inputs.answer.none"), Tone.NEUTRAL), "", "", false);
    }
    Tone tone =
        switch (last.kind()) {
          case SUBSTANTIVE, NO_COMMENT -> Tone.GOOD;
          case RESERVES_POSITION -> Tone.INFO;
          case ASKS_FOR_TIME -> Tone.WARN;
        };
    String kind = last.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Line(
        state,
        new Badge(page.text("inputs.answer." + kind), tone),
        page.momentInFigures(last.receivedAt()),
        last.words(),
        answer.late());
  }

  private static String name(Page page, Delegations delegations, String code) {
    return delegations
        .findState(code)
        .map(state -> state.shortName(page.language(), page.today()))
        .orElse(code);
  }
}
