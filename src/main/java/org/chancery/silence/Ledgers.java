package org.chancery.silence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.CurrentActor;
import org.chancery.institution.Institution;
import org.chancery.institution.Organisation;
import org.chancery.institution.SilencePreset;
import org.chancery.platform.Ids;
import org.chancery.platform.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The procedures with their ledgers: finds and holds them, enters the next line and records it.
/// What every act of the front door has in common.
@Component
class Ledgers {

  private final SilenceStore store;
  private final LedgerStore ledgers;
  private final Institution institution;
  private final Clock clock;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;

  Ledgers(
      SilenceStore store,
      LedgerStore ledgers,
      Institution institution,
      Clock clock,
      CurrentActor actor,
      ApplicationEventPublisher events) {
    this.store = store;
    this.ledgers = ledgers;
    this.institution = institution;
    this.clock = clock;
    this.actor = actor;
    this.events = events;
  }

  Optional<SilenceProcedure> find(ProcedureId id) {
    return store.find(id).map(this::procedure);
  }

  SilenceProcedure get(ProcedureId id) {
    return find(id).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  List<SilenceProcedure> list() {
    return store.list().stream().map(this::procedure).toList();
  }

  List<SilenceProcedure> listUnannounced() {
    return store.listUnannounced().stream().map(this::procedure).toList();
  }

  List<SilenceProcedure> ofDecision(UUID decision) {
    return store.ofDecision(decision).stream().map(this::procedure).toList();
  }

  List<SilenceProcedure> ofState(String state) {
    return store.ofState(state).stream().map(this::procedure).toList();
  }

  List<ProcedureId> ofNote(UUID note) {
    return store.ofNote(note);
  }

  /// One in which the state is entitled; any other is not there for it.
  SilenceProcedure getOfState(ProcedureId id, String state) {
    return store
        .findOfState(id, state)
        .map(this::procedure)
        .orElseThrow(() -> new Refusal("platform.not-found"));
  }

  /// Holds it alone until the transaction ends, to decide about it.
  SilenceProcedure hold(ProcedureId id) {
    store.holdToDecide(id);
    return get(id);
  }

  /// Holds it together with other senders, and each of these states alone.
  void holdToSpeak(ProcedureId id, List<String> states) {
    store.holdToSpeak(id, states);
  }

  void open(Opening opening, SilencePreset preset) {
    policy(preset);
    store.add(opening, preset.code());
    events.publishEvent(SilenceAct.opened(opening, preset.code()));
  }

  /// Enters a line and records it; says so when it is the line that breaks the silence.
  SilenceProcedure enter(SilenceProcedure procedure, Entry entry) {
    SilenceProcedure after = procedure.with(entry);
    ledgers.append(procedure.id(), entry);
    events.publishEvent(SilenceAct.of(procedure.opening(), entry));
    if (!(procedure.standing(now()) instanceof Standing.Broken)
        && after.standing(now()) instanceof Standing.Broken broken) {
      events.publishEvent(SilenceAct.broken(procedure.opening(), broken));
    }
    return after;
  }

  /// The members are told; a broken silence ends with it.
  void announce(SilenceProcedure procedure, UUID note) {
    enter(procedure, procedure.announce(note, now(), actor()));
    if (procedure.standing(now()) instanceof Standing.Broken broken) {
      ended(procedure, SilenceEnded.Outcome.NOT_ADOPTED, broken.at());
    }
  }

  void ended(SilenceProcedure procedure, SilenceEnded.Outcome outcome, Instant at) {
    events.publishEvent(
        new SilenceEnded(procedure.id(), procedure.opening().mandate(), outcome, at));
  }

  CommunicationId nextCommunication() {
    return new CommunicationId(Ids.next(clock));
  }

  ProcedureId nextProcedure() {
    return new ProcedureId(Ids.next(clock));
  }

  String actor() {
    return actor.name();
  }

  /// To the microsecond, as the database keeps it, so that no receipt changes on its way there.
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /// Today at the seat.
  LocalDate today() {
    return now().atZone(institution.organisation().zone()).toLocalDate();
  }

  /// Under the policy frozen at circulation; before, under the pack's of today.
  private SilenceProcedure procedure(SilenceStore.Kept kept) {
    SilencePolicy policy =
        kept.ledger().stream()
            .filter(Entry.Circulated.class::isInstance)
            .map(e -> ((Entry.Circulated) e).policy())
            .findFirst()
            .orElseGet(() -> policy(institution.organisation().silencePreset(kept.preset())));
    return new SilenceProcedure(kept.opening(), policy, kept.ledger());
  }

  private SilencePolicy policy(SilencePreset preset) {
    Organisation organisation = institution.organisation();
    return new SilencePolicy(preset.code(), organisation.zone(), preset.terms());
  }
}
