package org.chancery.decisions;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.Mandate;
import org.chancery.inputs.Call;
import org.chancery.inputs.Inputs;
import org.chancery.inputs.Request;
import org.chancery.meetings.Meeting;
import org.chancery.meetings.Meetings;
import org.chancery.meetings.Outlook;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.chancery.platform.Refusal;
import org.chancery.silence.SilenceProcedure;
import org.chancery.silence.SilenceProcedures;
import org.chancery.taskings.Assignment;
import org.chancery.taskings.Tasking;
import org.chancery.taskings.TaskingId;
import org.chancery.taskings.Taskings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Brings into being what a decision sets in motion, and finds it again.
@Component
class Outcomes {

  private final Taskings taskings;
  private final SilenceProcedures silences;
  private final Inputs inputs;
  private final Meetings meetings;
  private final Organs organs;
  private final Clock clock;

  Outcomes(
      Taskings taskings,
      SilenceProcedures silences,
      Inputs inputs,
      Meetings meetings,
      Organs organs,
      Clock clock) {
    this.taskings = taskings;
    this.silences = silences;
    this.inputs = inputs;
    this.meetings = meetings;
    this.organs = organs;
    this.clock = clock;
  }

  Mandate mandate(Decision decision, Paragraph paragraph) {
    String organ = organs.abbreviation(decision.session());
    String label = decision.session().citation(organ) + " " + paragraph.citation();
    return new Mandate(decision.id().value(), paragraph.mandate(), label);
  }

  /// The one place where a reading becomes deeds. Provisional, because the text is a draft.
  ///
  /// @param made what the decision's other proposals have become so far
  Optional<Outcome> bring(
      Decision decision, Paragraph paragraph, Proposal proposal, Map<ProposalId, Outcome> made) {
    Mandate mandate = mandate(decision, paragraph);
    String words = proposal.passage().of(paragraph.words());
    return switch (proposal.effect()) {
      case Effect.Tasks it -> {
        Assignment assignment =
            new Assignment(
                mandate,
                words,
                it.actors(),
                it.what(),
                it.recipients(),
                it.force(),
                it.deadline(),
                null,
                taskBefore(proposal, made));
        yield Optional.of(new Outcome.Assigned(taskings.assign(assignment, true)));
      }
      case Effect.OpensSilence it -> {
        String organ = organs.code(decision.session());
        var asked =
            new org.chancery.silence.Proposal(
                Localized.of(Language.ENGLISH, it.what()),
                organs.noun(paragraph.words()),
                organ,
                decision.session().day(),
                organ,
                mandate,
                it.deadline(),
                Optional.empty());
        yield Optional.of(new Outcome.SilenceOpened(silences.open(asked, true)));
      }
      case Effect.CallsForInputs it -> {
        Request request =
            new Request(mandate, words, it.what(), organs.memberStates(), it.deadline());
        yield Optional.of(new Outcome.InputsCalled(inputs.call(request, true)));
      }
      case Effect.SchedulesMeeting it -> {
        Outlook outlook = new Outlook(mandate, words, it.organs(), it.what(), it.deadline());
        yield Optional.of(new Outcome.MeetingForeseen(meetings.foresee(outlook, true)));
      }
      case Effect.TakesNote _, Effect.Approves _, Effect.Stands _, Effect.Nothing _ ->
          Optional.empty();
    };
  }

  private static @Nullable TaskingId taskBefore(Proposal proposal, Map<ProposalId, Outcome> made) {
    ProposalId first = proposal.after();
    return first != null && made.get(first) instanceof Outcome.Assigned(TaskingId tasking)
        ? tasking
        : null;
  }

  /// Undoes what came of words that went out with their brackets.
  void drop(Outcome outcome, String reason) {
    switch (outcome) {
      case Outcome.Assigned(var tasking) -> taskings.cancel(tasking, reason);
      case Outcome.SilenceOpened(var procedure) -> silences.withdraw(procedure, reason);
      case Outcome.InputsCalled(var call) -> inputs.withdraw(call, reason);
      case Outcome.MeetingForeseen(var meeting) -> meetings.cancel(meeting, reason);
    }
  }

  /// The text was adopted.
  void becomeLive(DecisionId decision) {
    UUID id = decision.value();
    taskings.becomeLive(id);
    silences.becomeLive(id);
    inputs.becomeLive(id);
    meetings.becomeLive(id);
  }

  /// What the proposals of a decision became, with where each stands: one query a module.
  Map<ProposalId, Consequence> consequences(Decision decision) {
    UUID id = decision.id().value();
    Map<UUID, Consequence> found = new HashMap<>();
    for (Tasking it : taskings.ofDecision(id)) {
      found.put(it.id().value(), new Consequence.Task(it, taskings.standing(it)));
    }
    for (SilenceProcedure it : silences.ofDecision(id)) {
      found.put(it.id().value(), new Consequence.Silence(it, it.standing(clock.instant())));
    }
    for (Call it : inputs.ofDecision(id)) {
      found.put(it.id().value(), new Consequence.Inputs(it, inputs.standing(it)));
    }
    for (Meeting it : meetings.ofDecision(id)) {
      found.put(it.id().value(), new Consequence.Session(it, meetings.standing(it)));
    }
    Map<ProposalId, Consequence> byProposal = new HashMap<>();
    decision
        .proposals()
        .forEach(proposal -> {
          Outcome outcome = proposal.outcome();
          Consequence became = outcome == null ? null : found.get(outcome.id());
          if (became != null) {
            byProposal.put(proposal.id(), became);
          }
        });
    return byProposal;
  }

  /// Refuses what could not come into being, before anything does: a task without actor or action,
  /// a meeting of nobody.
  static void check(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      for (Proposal proposal : paragraph.proposals()) {
        boolean lacking =
            switch (proposal.effect()) {
              case Effect.Tasks it -> it.actors().isEmpty() || it.what().isBlank();
              case Effect.SchedulesMeeting it -> it.organs().isEmpty();
              case Effect.OpensSilence it -> it.what().isBlank();
              case Effect.CallsForInputs it -> it.what().isBlank();
              case Effect.TakesNote _, Effect.Approves _, Effect.Stands _, Effect.Nothing _ ->
                  false;
            };
        if (lacking) {
          throw new Refusal("decisions.incomplete", paragraph.citation());
        }
      }
    }
  }
}
