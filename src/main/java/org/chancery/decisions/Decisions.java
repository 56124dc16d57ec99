package org.chancery.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.CurrentActor;
import org.chancery.audit.Mandate;
import org.chancery.correspondence.NoteId;
import org.chancery.decisions.reading.DecisionReader;
import org.chancery.decisions.reading.DecisionText;
import org.chancery.documents.Documents;
import org.chancery.documents.FileId;
import org.chancery.documents.ReadText;
import org.chancery.documents.TextReader;
import org.chancery.institution.Organ;
import org.chancery.platform.Deadline;
import org.chancery.platform.Ids;
import org.chancery.platform.Language;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The organs' decisions, from the text that comes in to what became of each paragraph: front door.
///
/// Whoever changes something says which version they saw; where somebody was faster they are
/// refused (`decisions.stale`).
@Service
public class Decisions {

  private final DecisionStore store;
  private final ProposalStore proposals;
  private final Outcomes outcomes;
  private final Transmittal transmittal;
  private final Organs organs;
  private final Documents documents;
  private final Terms terms;
  private final Clock clock;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;

  Decisions(
      DecisionStore store,
      ProposalStore proposals,
      Outcomes outcomes,
      Transmittal transmittal,
      Organs organs,
      Documents documents,
      Terms terms,
      Clock clock,
      CurrentActor actor,
      ApplicationEventPublisher events) {
    this.store = store;
    this.proposals = proposals;
    this.outcomes = outcomes;
    this.transmittal = transmittal;
    this.organs = organs;
    this.documents = documents;
    this.terms = terms;
    this.clock = clock;
    this.actor = actor;
    this.events = events;
  }

  /// Keeps the file and reads it into paragraphs and proposals. Nothing comes into being yet.
  /// Refuses what cannot be read and what decides nothing; then nothing is kept. Records
  /// `decision.imported`.
  @Transactional
  public DecisionId importDocument(String name, byte[] bytes) {
    ReadText read = TextReader.read(name, bytes);
    DecisionText text = DecisionReader.read(name, read.text());
    if (!FirstReading.decides(text)) {
      throw new Refusal("decisions.no-operative-paragraph", name);
    }
    FileId file = documents.keep(name, read.mediaType(), bytes);
    DecisionId id = new DecisionId(Ids.next(clock));
    Decision decision =
        new Decision(
            id,
            file,
            name,
            FirstReading.session(text.meeting()),
            clock.instant(),
            actor.name(),
            null,
            null,
            null,
            1,
            new FirstReading(clock, organs::named).paragraphs(text));
    store.add(decision);
    tell(
        "decision.imported",
        decision,
        null,
        Map.of("file", name, "paragraphs", decision.paragraphs().size()));
    return id;
  }

  /// Puts right what the text says of its meeting. Records `decision.session-corrected`.
  @Transactional
  public void correctSession(DecisionId id, int version, Session session) {
    Decision decision = claim(id, version);
    decision.needUnconfirmed();
    if (session.organ().isBlank()) {
      throw new Refusal("decisions.needs-organ");
    }
    store.setSession(id, session);
    tell("decision.session-corrected", decision, null, Map.of("organ", session.organ()));
  }

  /// Puts a proposal right in any of its fields. Records `decision.corrected` with what it was and
  /// what it is.
  @Transactional
  public void correct(
      DecisionId id, int version, ProposalId which, Effect effect, boolean bracketed) {
    Decision decision = claim(id, version);
    decision.needUnconfirmed();
    Proposal proposal = decision.proposal(which);
    Paragraph paragraph = decision.paragraphOf(which);
    proposals.change(id, paragraph.position(), proposal.with(effect, bracketed));
    Map<String, Object> change =
        Map.of("was", EffectRecord.of(proposal.effect()), "is", EffectRecord.of(effect));
    tell("decision.corrected", decision, outcomes.mandate(decision, paragraph), change);
  }

  /// Adds what the reader has missed, anchored to `words` of the paragraph, or to all of it.
  /// Records `decision.proposal-added`.
  @Transactional
  public ProposalId add(
      DecisionId id, int version, int position, String words, Effect effect, boolean bracketed) {
    Decision decision = claim(id, version);
    decision.needUnconfirmed();
    Paragraph paragraph = decision.paragraph(position);
    Passage passage = passage(paragraph, words.strip());
    Proposal proposal =
        new Proposal(
            new ProposalId(Ids.next(clock)),
            passage,
            effect,
            bracketed,
            Settlement.UNSETTLED,
            null,
            null);
    proposals.add(id, position, proposal);
    tell(
        "decision.proposal-added",
        decision,
        outcomes.mandate(decision, paragraph),
        Map.of("is", EffectRecord.of(effect)));
    return proposal.id();
  }

  private static Passage passage(Paragraph paragraph, String words) {
    if (words.isEmpty()) {
      return new Passage(0, paragraph.words().length());
    }
    int at = paragraph.words().indexOf(words);
    if (at < 0) {
      throw new Refusal("decisions.words-not-found", words);
    }
    return new Passage(at, at + words.length());
  }

  /// Takes a proposal back that is none. Records `decision.proposal-dropped`.
  @Transactional
  public void drop(DecisionId id, int version, ProposalId which) {
    Decision decision = claim(id, version);
    decision.needUnconfirmed();
    Proposal proposal = decision.proposal(which);
    proposals.remove(which);
    tell(
        "decision.proposal-dropped",
        decision,
        outcomes.mandate(decision, decision.paragraphOf(which)),
        Map.of("was", EffectRecord.of(proposal.effect())));
  }

  /// An officer stands for the reading: taskings, silences, calls and meetings come into being, all
  /// provisional while the text is a draft. Confirming again adds nothing. Refuses a proposal that
  /// lacks what it needs. Records `decision.confirmed`.
  @Transactional
  public void confirm(DecisionId id, int version) {
    Decision seen = get(id);
    if (seen.confirmedAt() != null) {
      return;
    }
    Decision decision = claim(id, version);
    if (decision.session().organ().isBlank() || decision.session().metOn() == null) {
      throw new Refusal("decisions.needs-session");
    }
    organs.code(decision.session());
    Outcomes.check(decision.paragraphs());
    Map<ProposalId, Outcome> made = new HashMap<>();
    for (Paragraph paragraph : decision.paragraphs()) {
      for (Proposal proposal : inOrder(paragraph.proposals())) {
        outcomes
            .bring(decision, paragraph, proposal, made)
            .ifPresent(outcome -> {
              made.put(proposal.id(), outcome);
              proposals.setOutcome(proposal.id(), outcome);
            });
      }
    }
    store.setConfirmed(id, clock.instant());
    tell("decision.confirmed", decision, null, Map.of("outcomes", made.size()));
  }

  /// What others wait for comes first, so that they can refer to it.
  private static List<Proposal> inOrder(List<Proposal> proposals) {
    List<Proposal> ordered = new ArrayList<>(proposals);
    ordered.sort((a, b) -> Boolean.compare(a.after() != null, b.after() != null));
    return ordered;
  }

  /// Takes the hour and zone that the policy offers for a silence that has only a day. Records
  /// `decision.corrected`.
  @Transactional
  public void fixHour(DecisionId id, int version, ProposalId which) {
    Decision decision = get(id);
    Proposal proposal = decision.proposal(which);
    Deadline offered =
        offered(decision, which, Remark.NoHour.class)
            .map(Remark.NoHour::offered)
            .orElseThrow(Decisions::stale);
    Effect effect = new Effect.OpensSilence(proposal.effect().what(), offered);
    correct(id, version, which, effect, proposal.bracketed());
  }

  /// Adds the call for the inputs that a task gathers, over the same words, by the earlier day that
  /// is offered. Records `decision.proposal-added`.
  @Transactional
  public ProposalId callForInputs(DecisionId id, int version, ProposalId which) {
    Decision decision = get(id);
    Proposal task = decision.proposal(which);
    Paragraph paragraph = decision.paragraphOf(which);
    Deadline offered =
        offered(decision, which, Remark.NeedsInputs.class)
            .map(Remark.NeedsInputs::offered)
            .orElseThrow(Decisions::stale);
    return add(
        id,
        version,
        paragraph.position(),
        task.passage().of(paragraph.words()),
        new Effect.CallsForInputs(task.effect().what(), offered),
        task.bracketed());
  }

  private <R extends Remark> Optional<R> offered(
      Decision decision, ProposalId which, Class<R> kind) {
    return remarks(decision).getOrDefault(which, List.of()).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  private static Refusal stale() {
    return new Refusal("decisions.stale");
  }

  /// Says what became of words in brackets. Records `decision.bracket-settled`.
  @Transactional
  public void settle(DecisionId id, int version, ProposalId which, Settlement settlement) {
    Decision decision = claim(id, version);
    if (decision.adoptedOn() != null) {
      throw new Refusal("decisions.is-adopted");
    }
    Proposal proposal = decision.proposal(which);
    if (!proposal.bracketed()) {
      throw new Refusal("decisions.not-bracketed");
    }
    proposals.settle(which, settlement);
    tell(
        "decision.bracket-settled",
        decision,
        outcomes.mandate(decision, decision.paragraphOf(which)),
        Map.of("settlement", settlement.name().toLowerCase(java.util.Locale.ROOT)));
  }

  /// The organ has adopted the text: what it set in motion becomes live, and what hung on dropped
  /// words is undone for the reason given. Refuses a day to come, and brackets left open. Records
  /// `decision.adopted`.
  @Transactional
  public void markAdopted(DecisionId id, int version, LocalDate day, String reasonForDropped) {
    Decision decision = claim(id, version);
    decision.mayBeAdopted();
    if (day.isAfter(today())) {
      throw new Refusal("decisions.adopted-in-future");
    }
    decision
        .proposals()
        .filter(p -> p.bracketed() && p.settlement() == Settlement.DROPPED)
        .map(Proposal::outcome)
        .filter(java.util.Objects::nonNull)
        .forEach(outcome -> outcomes.drop(outcome, reasonForDropped));
    outcomes.becomeLive(id);
    store.setAdopted(id, day);
    tell("decision.adopted", decision, null, Map.of("day", day.toString()));
  }

  @Transactional(readOnly = true)
  public Decision get(DecisionId id) {
    return find(id).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  @Transactional(readOnly = true)
  public Optional<Decision> find(DecisionId id) {
    return store.find(id);
  }

  /// The register, the latest meeting on top.
  @Transactional(readOnly = true)
  public List<DecisionSummary> list(int limit) {
    return store.list(false, limit);
  }

  /// The texts that wait to be confirmed or adopted.
  @Transactional(readOnly = true)
  public List<DecisionSummary> listUnadopted(int limit) {
    return store.list(true, limit);
  }

  /// What became of each paragraph.
  @Transactional(readOnly = true)
  public FollowUp thread(DecisionId id) {
    Decision decision = get(id);
    return new FollowUp(decision, outcomes.consequences(decision));
  }

  /// What a careful officer would notice, by proposal.
  @Transactional(readOnly = true)
  public Map<ProposalId, List<Remark>> remarks(Decision decision) {
    return new Remarks(decision, terms, today()).all();
  }

  /// Why an outcome exists: back to the words of a paragraph.
  @Transactional(readOnly = true)
  public Optional<Mandates> mandates(UUID outcome) {
    return store
        .findByOutcome(outcome)
        .flatMap(decision ->
            decision
                .proposals()
                .filter(p -> p.outcome() != null && p.outcome().id().equals(outcome))
                .findFirst()
                .map(proposal -> Mandates.of(decision, proposal)));
  }

  /// Drafts the note verbale that transmits the text to the members. Refuses a second one. Records
  /// `decision.note-drafted`.
  ///
  /// @param pages how many pages the file has in print; null where the file itself shows it
  @Transactional
  public NoteId draftNote(DecisionId id, int version, @Nullable Integer pages) {
    Decision decision = claim(id, version);
    if (decision.note() != null) {
      throw new Refusal("decisions.has-note");
    }
    NoteId note = transmittal.draft(decision, pages);
    store.setNote(id, note.value());
    tell("decision.note-drafted", decision, null, Map.of("note", note.value().toString()));
    return note;
  }

  /// The organ's official name on the day of its session; as the text has it where the pack knows
  /// none.
  public String organ(Session session, Language language) {
    return organs.name(session, language).orElse(session.organ());
  }

  /// The organs that may have decided.
  public List<Organ> organs() {
    return organs.all();
  }

  private LocalDate today() {
    return clock.instant().atZone(terms.seat()).toLocalDate();
  }

  private Decision claim(DecisionId id, int version) {
    Decision decision = get(id);
    if (!store.claim(id, version)) {
      throw stale();
    }
    return decision;
  }

  private void tell(
      String kind, Decision decision, @Nullable Mandate mandate, Map<String, Object> details) {
    events.publishEvent(new DecisionAct(kind, decision.id(), mandate, details));
  }
}
