package org.chancery.decisions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.platform.Deadline;
import org.chancery.taskings.Force;

/// Looks at a reading as a careful officer would. A pure function of the text, the pack and the
/// day.
final class Remarks {

  /// Inputs gathered for a paper: "compile the inputs", «свести предложения», « compiler les
  /// contributions ».
  private static final Pattern GATHERS =
      Pattern.compile(
          "\\b(compil|collect|gather|consolidat|recueill)\\w*\\b.{0,60}\\b(inputs?|comments?|"
              + "proposals?|views|contributions?|observations?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Decision decision;
  private final Terms terms;
  private final LocalDate today;

  Remarks(Decision decision, Terms terms, LocalDate today) {
    this.decision = decision;
    this.terms = terms;
    this.today = today;
  }

  /// What there is to say, by proposal; proposals about which nothing is to say are left out.
  Map<ProposalId, List<Remark>> all() {
    Map<ProposalId, List<Remark>> all = new LinkedHashMap<>();
    for (Paragraph paragraph : decision.paragraphs()) {
      for (Proposal proposal : paragraph.proposals()) {
        List<Remark> said = of(paragraph, proposal);
        if (!said.isEmpty()) {
          all.put(proposal.id(), List.copyOf(said));
        }
      }
    }
    return all;
  }

  private List<Remark> of(Paragraph paragraph, Proposal proposal) {
    List<Remark> said = new ArrayList<>();
    if (proposal.bracketed()) {
      said.add(new Remark.Bracketed());
    }
    Effect effect = proposal.effect();
    switch (effect) {
      case Effect.OpensSilence silence -> onSilence(paragraph, proposal, silence, said);
      case Effect.Tasks tasks -> onTasking(paragraph, proposal, tasks, said);
      case Effect.CallsForInputs _, Effect.SchedulesMeeting _ -> onRestDays(effect, said);
      case Effect.TakesNote _, Effect.Approves _, Effect.Stands _, Effect.Nothing _ -> {}
    }
    long acts = paragraph.proposals().stream().filter(p -> p.effect().isConsequential()).count();
    if (acts > 1 && effect.isConsequential()) {
      said.add(new Remark.OneOfSeveral((int) acts));
    }
    return said;
  }

  private void onSilence(
      Paragraph paragraph, Proposal proposal, Effect.OpensSilence silence, List<Remark> said) {
    if (paragraph.negativeSilence()) {
      said.add(new Remark.SilenceRefuses());
    }
    ProposalId before = proposal.after();
    if (before != null && decision.proposal(before).effect().what().equals(silence.what())) {
      said.add(new Remark.Unnamed());
    }
    Deadline deadline = silence.deadline();
    Optional<LocalDate> last = deadline.lastDay();
    if (last.isEmpty()) {
      said.add(new Remark.NoDay());
      return;
    }
    LocalDate day = last.get();
    if (!(deadline instanceof Deadline.Fixed)) {
      said.add(new Remark.NoHour(offer(day, deadline.wording())));
    }
    onRestDays(silence, said);
    long window = ChronoUnit.DAYS.between(earliestDispatch(), day);
    if (window < terms.advisedDays()) {
      said.add(new Remark.ShortWindow(Math.max(0, window), terms.advisedDays()));
    }
    ProposalId first = proposal.after();
    if (first != null) {
      said.add(new Remark.Waits(first, day.minusDays(terms.advisedDays()), terms.advisedDays()));
    }
  }

  private void onTasking(
      Paragraph paragraph, Proposal proposal, Effect.Tasks tasks, List<Remark> said) {
    onRestDays(tasks, said);
    paragraph.proposals().stream()
        .filter(p -> proposal.id().equals(p.after()))
        .forEach(p -> said.add(new Remark.AwaitedBy(p.id())));
    if (tasks.force() == Force.DIRECTIVE && tasks.deadline() instanceof Deadline.Unspecified) {
      said.add(new Remark.OpenEnded());
    }
    boolean called =
        paragraph.proposals().stream().anyMatch(p -> p.effect() instanceof Effect.CallsForInputs);
    if (!called && GATHERS.matcher(tasks.what()).find()) {
      said.add(new Remark.NeedsInputs(innerDeadline(tasks.deadline())));
    }
  }

  private void onRestDays(Effect effect, List<Remark> said) {
    // A rest day inside an interval hurts nobody.
    if (effect.deadline() instanceof Deadline.Within || effect.deadline().lastDay().isEmpty()) {
      return;
    }
    LocalDate day = effect.deadline().lastDay().get();
    if (terms.restsAtSeat(day)) {
      said.add(new Remark.RestDay(day));
    }
    List<String> resting = effect instanceof Effect.Tasks ? List.of() : terms.restingMembers(day);
    if (!resting.isEmpty()) {
      said.add(new Remark.RestDayAbroad(day, resting));
    }
  }

  private Deadline.Fixed offer(LocalDate day, String wording) {
    return new Deadline.Fixed(day.atTime(terms.closingHour()), terms.seat(), wording);
  }

  /// Two weeks before the compilation is due, on a working day: the submission deadline is not the
  /// circulation deadline (domain §6.3).
  private Deadline innerDeadline(Deadline outer) {
    return outer
        .lastDay()
        .map(day -> day.minusDays(14))
        .map(this::workingDayBefore)
        .<Deadline>map(day -> new Deadline.OnDate(day, ""))
        .orElseGet(Deadline::unspecified);
  }

  private LocalDate workingDayBefore(LocalDate day) {
    LocalDate before = day;
    while (terms.restsAtSeat(before)) {
      before = before.minusDays(1);
    }
    return before;
  }

  private LocalDate earliestDispatch() {
    LocalDate met = decision.session().metOn();
    return met == null || met.isBefore(today) ? today : met;
  }
}
