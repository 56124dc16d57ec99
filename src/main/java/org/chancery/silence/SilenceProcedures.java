package org.chancery.silence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.chancery.correspondence.Enclosing;
import org.chancery.documents.Documents;
import org.chancery.documents.KeptFile;
import org.chancery.institution.Institution;
import org.chancery.institution.SilencePreset;
import org.chancery.platform.Deadline;
import org.chancery.platform.Language;
import org.chancery.platform.Refusal;
import org.chancery.silence.Entry.NoteDrafted.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The procedures of adoption by silence: front door. Every method is one act: it checks, enters a
/// line in the ledger, and records it citing the paragraph that ordered the procedure.
@Service
public class SilenceProcedures {

  private final Ledgers ledgers;
  private final Institution institution;
  private final Roll roll;
  private final Documents documents;
  private final Notices notices;

  SilenceProcedures(
      Ledgers ledgers, Institution institution, Roll roll, Documents documents, Notices notices) {
    this.ledgers = ledgers;
    this.institution = institution;
    this.roll = roll;
    this.documents = documents;
    this.notices = notices;
  }

  /// Opens a procedure on its mandate; one that comes from a text not yet adopted is provisional.
  /// Refuses a policy that this form cannot honour. Records `silence.opened`.
  @Transactional
  public ProcedureId open(Proposal proposal, boolean provisional) {
    SilencePreset preset =
        proposal
            .preset()
            .map(institution.organisation()::silencePreset)
            .orElseGet(institution.organisation()::silencePreset);
    Opening opening =
        new Opening(
            ledgers.nextProcedure(),
            proposal.title(),
            proposal.noun(),
            proposal.agreedBy(),
            proposal.agreedOn(),
            proposal.adoptingOrgan(),
            proposal.mandate(),
            proposal.deadline(),
            provisional,
            ledgers.now(),
            ledgers.actor());
    ledgers.open(opening, preset);
    takeOver(proposal.deadline(), opening.id());
    return opening.id();
  }

  /// Hour and zone that the officer confirmed with the decision are fixed already, unless the
  /// moment has passed.
  private void takeOver(Deadline worded, ProcedureId id) {
    if (worded instanceof Deadline.Fixed fixed && fixed.instant().isAfter(ledgers.now())) {
      fixDeadline(id, fixed.local(), fixed.zone());
    }
  }

  /// The deciding text was adopted: its provisional procedures become live.
  @Transactional
  public void becomeLive(UUID decision) {
    for (SilenceProcedure found : ledgers.ofDecision(decision)) {
      SilenceProcedure procedure = ledgers.hold(found.id());
      if (procedure.standing(ledgers.now()) instanceof Standing.Provisional) {
        ledgers.enter(procedure, procedure.becomeLive(ledgers.now(), ledgers.actor()));
      }
    }
  }

  /// Lays the text that is to be adopted, one kept file a language. Refuses a file whose pages are
  /// neither counted nor stated, and any change once circulated.
  @Transactional
  public void layText(ProcedureId id, Language authentic, Map<Language, Enclosing> files) {
    SilenceProcedure procedure = ledgers.hold(id);
    List<Rendition> renditions = new ArrayList<>();
    files.forEach((language, enclosing) -> {
      KeptFile kept = documents.get(enclosing.file());
      int pages =
          Optional.ofNullable(kept.pages())
              .or(enclosing::pages)
              .orElseThrow(() -> new Refusal("silence.pages-unknown", kept.name()));
      renditions.add(new Rendition(language, kept.id(), kept.name(), pages, kept.sha256()));
    });
    ledgers.enter(
        procedure,
        procedure.layText(new Text(authentic, renditions), ledgers.now(), ledgers.actor()));
  }

  /// Fixes hour and zone. Refuses midnight, a zone without its full name, a moment that has passed,
  /// and any change once circulated.
  @Transactional
  public void fixDeadline(ProcedureId id, LocalDateTime local, ZoneId zone) {
    SilenceProcedure procedure = ledgers.hold(id);
    String wording = procedure.opening().deadline().wording();
    ledgers.enter(
        procedure,
        procedure.fixDeadline(
            DeadlineRules.fixed(local, zone, wording), ledgers.now(), ledgers.actor()));
  }

  /// Drafts the note that will circulate the text, so that it can be read before it goes. Where one
  /// lies ready, that one is it.
  @Transactional
  public UUID draftOpeningNote(ProcedureId id) {
    SilenceProcedure procedure = ledgers.hold(id);
    procedure.readyToCirculate(ledgers.now());
    return drafted(procedure, Purpose.OPENING, () -> notices.draftOpening(procedure));
  }

  /// Numbers and sends the note (drafting it where none is), freezes text, members and policy, and
  /// starts the clock. Refuses what is not adopted, lacks text or hour and zone; a short window or
  /// a member without channel needs a reason.
  @Transactional
  public void circulate(ProcedureId id, String reason) {
    SilenceProcedure procedure = holdWithNote(id, Purpose.OPENING);
    Instant now = ledgers.now();
    procedure.readyToCirculate(now);
    UUID note =
        procedure
            .draftedNote(Purpose.OPENING)
            .filter(notices::isUsable)
            .orElseGet(() -> notices.draftOpening(procedure));
    ledgers.enter(
        procedure,
        procedure.circulate(roll.on(ledgers.today()), note, reason, now, ledgers.actor()));
    notices.dispatch(note);
  }

  /// A delegation objects or proposes an amendment, in its state's one voice. The receipt instant
  /// is that of this transaction; what comes too late is kept as late. Refuses a second objection
  /// while the first stands.
  @Transactional
  public Said object(ProcedureId id, String state, Kind kind, String words) {
    ledgers.holdToSpeak(id, List.of(state));
    SilenceProcedure procedure = ledgers.getOfState(id, state);
    boolean stands =
        procedure.said().stream()
            .anyMatch(s -> s.isBy(state) && s.kind() == kind && s.effect() == Effect.BREAKS);
    if (stands) {
      throw new Refusal("silence.already-objected");
    }
    return receive(procedure, fromPortal(state, kind, words));
  }

  /// A delegation confirms that the text has reached it; that is no position.
  @Transactional
  public void acknowledge(ProcedureId id, String state) {
    ledgers.holdToSpeak(id, List.of(state));
    SilenceProcedure procedure = ledgers.getOfState(id, state);
    boolean already =
        procedure.said().stream().anyMatch(s -> s.isBy(state) && s.kind() == Kind.ACKNOWLEDGEMENT);
    if (!already) {
      receive(procedure, fromPortal(state, Kind.ACKNOWLEDGEMENT, ""));
    }
  }

  /// The registry enters what came by paper, mail or telephone, with the instant at which it came.
  @Transactional
  public Said record(ProcedureId id, Receipt receipt) {
    ledgers.holdToSpeak(id, receipt.states());
    return receive(
        get(id),
        new Entry.Communication(
            ledgers.now(),
            ledgers.actor(),
            ledgers.nextCommunication(),
            receipt.states(),
            receipt.capacity(),
            receipt.receivedAt().truncatedTo(ChronoUnit.MICROS),
            receipt.sentAt(),
            receipt.channel(),
            receipt.kind(),
            receipt.validity(),
            receipt.words().strip(),
            receipt.source().strip()));
  }

  /// An officer says what a communication is; the earlier classification stays on the ledger.
  @Transactional
  public void classify(
      ProcedureId id, CommunicationId communication, Kind kind, Validity validity, String reason) {
    SilenceProcedure procedure = ledgers.hold(id);
    ledgers.enter(
        procedure,
        procedure.find(communication, kind, validity, reason, ledgers.now(), ledgers.actor()));
  }

  /// The Executive Director certifies that nobody broke the silence; the text is adopted as of the
  /// instant the policy names, not of this click. Records `silence.certified` and `silence.ended`.
  @Transactional
  public void certify(ProcedureId id) {
    SilenceProcedure procedure = ledgers.hold(id);
    Entry.Certified certified = procedure.certify(ledgers.now(), ledgers.actor());
    ledgers.enter(procedure, certified);
    ledgers.ended(procedure, SilenceEnded.Outcome.ADOPTED, certified.effectiveAt());
  }

  /// Takes the text back while nothing is decided about it.
  @Transactional
  public void withdraw(ProcedureId id, String reason) {
    SilenceProcedure procedure = ledgers.hold(id);
    Entry.Withdrawn withdrawn = procedure.withdraw(reason, ledgers.now(), ledgers.actor());
    ledgers.enter(procedure, withdrawn);
    ledgers.ended(procedure, SilenceEnded.Outcome.WITHDRAWN, withdrawn.at());
  }

  /// Drafts the note that tells the members the outcome. Refused while there is none, or while it
  /// rests on what is still to be confirmed.
  @Transactional
  public UUID draftOutcomeNote(ProcedureId id) {
    SilenceProcedure procedure = ledgers.hold(id);
    procedure.refuseToAnnounce(ledgers.now());
    Standing standing = procedure.standing(ledgers.now());
    return drafted(procedure, Purpose.OUTCOME, () -> notices.draftOutcome(procedure, standing));
  }

  /// Numbers and sends the outcome note. A broken silence ends with it: recall is over.
  @Transactional
  public void announce(ProcedureId id) {
    SilenceProcedure procedure = holdWithNote(id, Purpose.OUTCOME);
    UUID note =
        procedure
            .draftedNote(Purpose.OUTCOME)
            .filter(notices::isUsable)
            .orElseThrow(() -> new Refusal("silence.outcome-note-missing"));
    ledgers.announce(procedure, note);
    notices.dispatch(note);
  }

  @Transactional(readOnly = true)
  public SilenceProcedure get(ProcedureId id) {
    return find(id).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  @Transactional(readOnly = true)
  public Optional<SilenceProcedure> find(ProcedureId id) {
    return ledgers.find(id);
  }

  @Transactional(readOnly = true)
  public List<SilenceProcedure> list() {
    return ledgers.list();
  }

  /// Those that still want somebody: not withdrawn, and the members not told of an outcome.
  @Transactional(readOnly = true)
  public List<SilenceProcedure> listUnannounced() {
    return ledgers.listUnannounced();
  }

  @Transactional(readOnly = true)
  public List<SilenceProcedure> ofDecision(UUID decision) {
    return ledgers.ofDecision(decision);
  }

  /// What is or was before a state.
  @Transactional(readOnly = true)
  public List<SeenByState> listForState(String state) {
    return ledgers.ofState(state).stream()
        .map(p -> SeenByState.of(p, state, ledgers.now()))
        .toList();
  }

  /// One procedure as a state may see it; what does not concern it is not there.
  @Transactional(readOnly = true)
  public SeenByState getForState(ProcedureId id, String state) {
    return SeenByState.of(ledgers.getOfState(id, state), state, ledgers.now());
  }

  public Standing standing(SilenceProcedure procedure) {
    return procedure.standing(ledgers.now());
  }

  /// What the secretariat should know before it acts.
  public List<Warning> warnings(SilenceProcedure procedure) {
    return Warnings.of(procedure, entitled(procedure), institution.organisation(), ledgers.now());
  }

  /// Who is entitled: frozen at circulation; before, the members of today.
  public List<Entitled> entitled(SilenceProcedure procedure) {
    return procedure
        .circulation()
        .map(Entry.Circulated::entitled)
        .orElseGet(() -> roll.on(ledgers.today()));
  }

  /// Holds first the note drafted for the purpose, then the procedure: the order in which a note
  /// circulated in correspondence comes here (see [Dispatches]), so that neither waits for the
  /// other. Refuses where another note was drafted meanwhile.
  private SilenceProcedure holdWithNote(ProcedureId id, Purpose purpose) {
    Optional<UUID> note = get(id).draftedNote(purpose);
    note.ifPresent(notices::hold);
    SilenceProcedure procedure = ledgers.hold(id);
    if (!procedure.draftedNote(purpose).equals(note)) {
      throw new Refusal("silence.note-is-stale");
    }
    return procedure;
  }

  /// A form sent twice drafts one note.
  private UUID drafted(SilenceProcedure procedure, Purpose purpose, Supplier<UUID> draft) {
    return procedure
        .draftedNote(purpose)
        .filter(notices::isUsable)
        .orElseGet(() -> {
          UUID note = draft.get();
          ledgers.enter(
              procedure, new Entry.NoteDrafted(ledgers.now(), ledgers.actor(), note, purpose));
          return note;
        });
  }

  private Entry.Communication fromPortal(String state, Kind kind, String words) {
    Instant now = ledgers.now();
    return new Entry.Communication(
        now,
        ledgers.actor(),
        ledgers.nextCommunication(),
        List.of(state),
        Capacity.NATIONAL,
        now,
        null,
        Channel.PORTAL,
        kind,
        Validity.VALID,
        words.strip(),
        "");
  }

  private Said receive(SilenceProcedure procedure, Entry.Communication communication) {
    SilenceProcedure after = ledgers.enter(procedure, procedure.receive(communication));
    return after.said().stream()
        .filter(s -> s.communication().id().equals(communication.id()))
        .findFirst()
        .orElseThrow();
  }
}
