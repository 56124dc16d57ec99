package org.chancery.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.platform.Deadline;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// A text that stands adopted unless a member objects in time.
///
/// The outcome is a pure function of the opening, the ledger and the moment: whoever has them can
/// compute it again. The methods that act check the rules and answer with the line to enter.
public final class SilenceProcedure {

  private final Opening opening;
  private final SilencePolicy policy;
  private final List<Entry> ledger;

  /// @param policy what the pack's preset says today; from circulation on the frozen copy counts
  public SilenceProcedure(Opening opening, SilencePolicy policy, List<Entry> ledger) {
    this.opening = opening;
    this.ledger = List.copyOf(ledger);
    this.policy = last(Entry.Circulated.class).map(Entry.Circulated::policy).orElse(policy);
  }

  public SilenceProcedure with(Entry entry) {
    List<Entry> longer = new ArrayList<>(ledger);
    longer.add(entry);
    return new SilenceProcedure(opening, policy, longer);
  }

  public Opening opening() {
    return opening;
  }

  public ProcedureId id() {
    return opening.id();
  }

  public SilencePolicy policy() {
    return policy;
  }

  public List<Entry> ledger() {
    return ledger;
  }

  /// The deadline as fixed last; before that, as the deciding text words it.
  public Deadline deadline() {
    return last(Entry.DeadlineFixed.class)
        .<Deadline>map(Entry.DeadlineFixed::deadline)
        .orElse(opening.deadline());
  }

  /// The instant at which silence ends, once it is fixed.
  public Optional<Instant> closing() {
    return last(Entry.DeadlineFixed.class).map(Entry.DeadlineFixed::instant);
  }

  public Optional<Text> text() {
    return last(Entry.TextLaid.class).map(Entry.TextLaid::text);
  }

  public Optional<Entry.Circulated> circulation() {
    return last(Entry.Circulated.class);
  }

  public Optional<Entry.Announced> announcement() {
    return last(Entry.Announced.class);
  }

  /// The note drafted last for a purpose, unless it would no longer be true: deadline or text
  /// changed since, or the outcome of which it tells (an objection was recalled or found invalid).
  public Optional<UUID> draftedNote(Entry.NoteDrafted.Purpose purpose) {
    UUID note = null;
    for (int line = 0; line < ledger.size(); line++) {
      Entry entry = ledger.get(line);
      if (entry instanceof Entry.NoteDrafted drafted && drafted.purpose() == purpose) {
        note = outcomeAt(line + 1).equals(outcomeAt(ledger.size())) ? drafted.note() : null;
      } else if (entry instanceof Entry.DeadlineFixed || entry instanceof Entry.TextLaid) {
        note = null;
      }
    }
    return Optional.ofNullable(note);
  }

  /// The outcome as the first lines of the ledger give it; no clock changes it any more.
  private String outcomeAt(int lines) {
    Standing then =
        new SilenceProcedure(opening, policy, ledger.subList(0, lines))
            .standing(ledger.get(lines - 1).at());
    return then.isOver() ? then.key() : "";
  }

  public boolean isEntitled(String state) {
    return entitled().contains(state);
  }

  public Standing standing(Instant now) {
    Optional<Entry.Withdrawn> withdrawn = last(Entry.Withdrawn.class);
    if (withdrawn.isPresent()) {
      return new Standing.Withdrawn(withdrawn.get().at(), withdrawn.get().reason());
    }
    Instant closing = closing().orElse(null);
    if (circulation().isEmpty() || closing == null) {
      Set<Standing.Lack> lacks = lacks();
      return isProvisional() ? new Standing.Provisional(lacks) : new Standing.Draft(lacks);
    }
    Optional<Entry.Certified> certified = last(Entry.Certified.class);
    if (certified.isPresent()) {
      return new Standing.Adopted(
          certified.get().effectiveAt(), certified.get().by(), certified.get().at());
    }
    Tally tally = tally(closing);
    if (tally.brokenAt().isPresent()) {
      return new Standing.Broken(tally.objectors(), tally.brokenAt().get(), tally.provisional());
    }
    return policy.boundary().inTime(now, closing)
        ? new Standing.Running(closing, Duration.between(now, closing))
        : new Standing.ClosedPending(closing);
  }

  /// The communications in order of receipt, each with what it does.
  public List<Said> said() {
    return circulation().isEmpty()
        ? List.of()
        : closing().map(instant -> tally(instant).said()).orElse(List.of());
  }

  /// The entitled members, each with what it said.
  public List<Member> members() {
    List<Said> said = said();
    return circulation().map(Entry.Circulated::entitled).orElse(List.of()).stream()
        .map(e ->
            new Member(
                e.state(),
                Optional.ofNullable(e.channel()),
                said.stream().filter(s -> s.isBy(e.state())).toList()))
        .toList();
  }

  /// An objection received in time that was entered only after certification: the outcome stands
  /// until the Chair voids it, and every page says so.
  public boolean isContested() {
    Optional<Entry.Certified> certified = last(Entry.Certified.class);
    return certified.isPresent()
        && said().stream()
            .anyMatch(s ->
                s.effect() == Effect.BREAKS
                    && ledger.indexOf(s.communication()) > ledger.indexOf(certified.get()));
  }

  public Entry.WentLive becomeLive(Instant now, String by) {
    if (!isProvisional()) {
      throw new Refusal("silence.already-live");
    }
    return new Entry.WentLive(now, by);
  }

  public Entry.TextLaid layText(Text text, Instant now, String by) {
    refuseIfCirculated();
    return new Entry.TextLaid(now, by, text);
  }

  /// A deadline may be fixed and fixed again until circulation; it must lie ahead.
  public Entry.DeadlineFixed fixDeadline(Deadline.Fixed deadline, Instant now, String by) {
    refuseIfCirculated();
    if (!deadline.instant().isAfter(now)) {
      throw new Refusal("silence.deadline-has-passed");
    }
    return new Entry.DeadlineFixed(now, by, deadline, deadline.instant(), DeadlineRules.version());
  }

  /// Dispatches the text: from here on nothing of it changes and the clock runs.
  ///
  /// Refuses what is not adopted, lacks text or hour and zone, closes in the past, and, without a
  /// reason, a window below the minimum or a member without channel.
  public Entry.Circulated circulate(
      List<Entitled> entitled, @Nullable UUID note, String reason, Instant now, String by) {
    Instant closing = readyToCirculate(now);
    if (entitled.isEmpty()) {
      throw new Refusal("silence.nobody-entitled");
    }
    if (reason.isBlank()) {
      List<String> unreached =
          entitled.stream().filter(e -> !e.isReached()).map(Entitled::state).toList();
      if (!unreached.isEmpty()) {
        throw new Refusal("silence.member-without-channel", String.join(", ", unreached));
      }
      if (isWindowShort(now, closing)) {
        throw new Refusal("silence.window-too-short");
      }
    }
    return new Entry.Circulated(now, by, policy, entitled, note, reason.strip());
  }

  /// The instant at which silence would end, if it may be circulated now.
  Instant readyToCirculate(Instant now) {
    refuseIfCirculated();
    if (isProvisional()) {
      throw new Refusal("silence.not-yet-adopted");
    }
    Instant closing = closing().orElseThrow(() -> new Refusal("silence.hour-and-zone-missing"));
    if (text().isEmpty()) {
      throw new Refusal("silence.text-missing");
    }
    if (!closing.isAfter(now)) {
      throw new Refusal("silence.deadline-has-passed");
    }
    return closing;
  }

  /// Whether the members would have less time than the policy asks or advises for.
  boolean isWindowShort(Instant start, Instant closing) {
    return policy.advisedWindow().filter(w -> policy.isShorter(start, closing, w)).isPresent();
  }

  /// Takes down what states let be known; never refused for coming late.
  public Entry.Communication receive(Entry.Communication communication) {
    Entry.Circulated circulated =
        circulation().orElseThrow(() -> new Refusal("silence.not-circulated"));
    if (last(Entry.Withdrawn.class).isPresent()) {
      throw new Refusal("silence.is-withdrawn");
    }
    if (communication.states().isEmpty()) {
      throw new Refusal("silence.sender-missing");
    }
    for (String state : communication.states()) {
      if (!isEntitled(state)) {
        throw new Refusal("silence.not-entitled", state);
      }
    }
    if (communication.receivedAt().isAfter(communication.at())) {
      throw new Refusal("silence.received-in-the-future");
    }
    if (communication.receivedAt().isBefore(circulated.at())) {
      throw new Refusal("silence.received-before-circulation");
    }
    return communication;
  }

  /// Says what a communication is. An earlier finding stays on the ledger.
  public Entry.Finding find(
      CommunicationId id, Kind kind, Validity validity, String reason, Instant now, String by) {
    if (isSettledAfter(id)) {
      throw new Refusal("silence.outcome-is-settled");
    }
    if (reason.isBlank()) {
      throw new Refusal("silence.reason-missing");
    }
    return new Entry.Finding(now, by, id, kind, validity, reason.strip());
  }

  /// A person certifies that nobody broke the silence. Before the deadline, after a break, or while
  /// anything received is unclassified, unclear, provisional or disputed, nobody can.
  public Entry.Certified certify(Instant now, String by) {
    Instant deadline =
        switch (standing(now)) {
          case Standing.ClosedPending(var since) -> since;
          case Standing.Running _ -> throw new Refusal("silence.still-running");
          case Standing.Broken _ -> throw new Refusal("silence.is-broken");
          case Standing.Adopted _ -> throw new Refusal("silence.already-certified");
          case Standing.Withdrawn _ -> throw new Refusal("silence.is-withdrawn");
          case Standing.Provisional _, Standing.Draft _ ->
              throw new Refusal("silence.not-circulated");
        };
    if (tally(deadline).hasOpenItems()) {
      throw new Refusal("silence.open-items");
    }
    return new Entry.Certified(now, by, policy.effectiveAt(deadline, now));
  }

  /// Takes the text back; only while nothing is decided about it.
  public Entry.Withdrawn withdraw(String reason, Instant now, String by) {
    switch (standing(now)) {
      case Standing.Provisional _, Standing.Draft _, Standing.Running _ -> {}
      case Standing.ClosedPending _, Standing.Broken _, Standing.Adopted _, Standing.Withdrawn _ ->
          throw new Refusal("silence.too-late-to-withdraw");
    }
    if (reason.isBlank()) {
      throw new Refusal("silence.reason-missing");
    }
    return new Entry.Withdrawn(now, by, reason.strip());
  }

  public Entry.Announced announce(UUID note, Instant now, String by) {
    refuseToAnnounce(now);
    return new Entry.Announced(now, by, note);
  }

  /// The members are told once, and not while the outcome is open, rests on what is unconfirmed, or
  /// is contested by what was received in time and entered after certification.
  void refuseToAnnounce(Instant now) {
    if (announcement().isPresent()) {
      throw new Refusal("silence.already-announced");
    }
    switch (standing(now)) {
      case Standing.Adopted _ -> {
        if (isContested()) {
          throw new Refusal("silence.is-contested");
        }
        if (said().stream().anyMatch(Said::isOpen)) {
          throw new Refusal("silence.open-items");
        }
      }
      case Standing.Broken broken -> {
        if (broken.provisional()) {
          throw new Refusal("silence.open-items");
        }
      }
      case Standing.Provisional _,
          Standing.Draft _,
          Standing.Running _,
          Standing.ClosedPending _,
          Standing.Withdrawn _ ->
          throw new Refusal("silence.no-outcome-yet");
    }
  }

  /// Whether the outcome was certified or announced with this communication already on the ledger.
  private boolean isSettledAfter(CommunicationId id) {
    boolean entered = false;
    for (Entry entry : ledger) {
      entered |= entry instanceof Entry.Communication c && c.id().equals(id);
      if (entered && (entry instanceof Entry.Certified || entry instanceof Entry.Announced)) {
        return true;
      }
    }
    if (!entered) {
      throw new Refusal("platform.not-found");
    }
    return false;
  }

  private void refuseIfCirculated() {
    if (circulation().isPresent()) {
      throw new Refusal("silence.already-circulated");
    }
    if (last(Entry.Withdrawn.class).isPresent()) {
      throw new Refusal("silence.is-withdrawn");
    }
  }

  private boolean isProvisional() {
    return opening.provisional() && last(Entry.WentLive.class).isEmpty();
  }

  private Set<Standing.Lack> lacks() {
    Set<Standing.Lack> lacks = EnumSet.noneOf(Standing.Lack.class);
    if (closing().isEmpty()) {
      lacks.add(Standing.Lack.HOUR_AND_ZONE);
    }
    if (text().isEmpty()) {
      lacks.add(Standing.Lack.TEXT);
    }
    return lacks;
  }

  private Tally tally(Instant deadline) {
    return Tally.of(ledger, policy, entitled(), deadline);
  }

  private Set<String> entitled() {
    return circulation().map(Entry.Circulated::entitled).orElse(List.of()).stream()
        .map(Entitled::state)
        .collect(Collectors.toUnmodifiableSet());
  }

  private <E extends Entry> Optional<E> last(Class<E> kind) {
    return ledger.stream().filter(kind::isInstance).map(kind::cast).reduce((_, later) -> later);
  }
}
