package org.chancery.decisions.web;

import org.chancery.decisions.Consequence;
import org.chancery.decisions.Proposal;
import org.chancery.inputs.web.InputBadge;
import org.chancery.meetings.web.MeetingBadge;
import org.chancery.platform.Deadline;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;
import org.chancery.silence.Standing;
import org.chancery.taskings.web.TaskingBadge;

/// What became of a clause, as its paragraph shows it.
///
/// @param kind the end of message keys
/// @param href empty for what left nothing to follow
/// @param who who acts; may be empty
/// @param over whether no time is counted any more
public record ConsequenceView(
    String kind,
    String href,
    String text,
    String who,
    Deadline deadline,
    boolean over,
    Badge badge,
    String quote,
    String mark,
    boolean bracketed) {

  static ConsequenceView of(Page page, Proposal proposal, Consequence consequence, String words) {
    return switch (consequence) {
      case Consequence.Task(var it, var standing) ->
          new ConsequenceView(
              "tasking",
              "/taskings/" + it.id(),
              it.assignment().action(),
              String.join(", ", it.assignment().actors()),
              it.deadline(),
              !(standing instanceof org.chancery.taskings.Standing.Open
                  || standing instanceof org.chancery.taskings.Standing.Overdue),
              TaskingBadge.of(page, standing),
              words,
              "w-" + proposal.id(),
              proposal.isUnsettled());
      case Consequence.Silence(var it, var standing) ->
          new ConsequenceView(
              "silence",
              "/silence/" + it.id(),
              it.opening().title().in(page.language()),
              "",
              it.deadline(),
              standing.isOver(),
              silence(page, standing),
              words,
              "w-" + proposal.id(),
              proposal.isUnsettled());
      case Consequence.Inputs(var it, var standing) ->
          new ConsequenceView(
              "inputs",
              "/inputs/" + it.id(),
              it.request().subject(),
              "",
              it.request().deadline(),
              !(standing instanceof org.chancery.inputs.Standing.Running),
              InputBadge.of(page, standing),
              words,
              "w-" + proposal.id(),
              proposal.isUnsettled());
      case Consequence.Session(var it, var standing) ->
          new ConsequenceView(
              "meeting",
              "/meetings/" + it.id(),
              it.outlook().purpose(),
              String.join(", ", it.outlook().organs()),
              it.arrangement()
                  .<Deadline>map(a -> new Deadline.OnDate(a.day(), ""))
                  .orElse(it.outlook().due()),
              !(standing instanceof org.chancery.meetings.Standing.Foreseen),
              MeetingBadge.of(page, standing),
              words,
              "w-" + proposal.id(),
              proposal.isUnsettled());
    };
  }

  static Badge silence(Page page, Standing standing) {
    Tone tone =
        switch (standing) {
          case Standing.Provisional _, Standing.Withdrawn _ -> Tone.NEUTRAL;
          case Standing.Draft _, Standing.ClosedPending _ -> Tone.WARN;
          case Standing.Running _ -> Tone.INFO;
          case Standing.Broken _ -> Tone.BAD;
          case Standing.Adopted _ -> Tone.GOOD;
        };
    return new Badge(page.text("silence.standing." + standing.key()), tone);
  }
}
