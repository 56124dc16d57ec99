package org.chancery.silence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.platform.Deadline;

/// A procedure as one entitled state may see it: its own words, and those of others only where the
/// policy is open about them and the matter is over.
///
/// @param standing without the names of those who broke the silence, unless they are open
/// @param others what other states said; empty where it is not for this state to know
public record SeenByState(
    Opening opening,
    SilencePolicy policy,
    Deadline deadline,
    Instant closing,
    Standing standing,
    Text text,
    Optional<UUID> note,
    List<Said> ours,
    Optional<List<Said>> others) {

  static SeenByState of(SilenceProcedure procedure, String state, Instant now) {
    Standing standing = procedure.standing(now);
    boolean open = procedure.policy().identity() == SilencePolicy.Identity.ALL && standing.isOver();
    List<Said> said = procedure.said();
    return new SeenByState(
        procedure.opening(),
        procedure.policy(),
        procedure.deadline(),
        procedure.closing().orElseThrow(),
        open ? standing : discreet(standing, state),
        procedure.text().orElseThrow(),
        procedure.circulation().map(Entry.Circulated::note),
        said.stream().filter(s -> s.isBy(state)).toList(),
        open
            ? Optional.of(
                said.stream()
                    .filter(s -> !s.isBy(state) && s.kind() != Kind.ACKNOWLEDGEMENT)
                    .toList())
            : Optional.empty());
  }

  private static Standing discreet(Standing standing, String state) {
    return standing instanceof Standing.Broken(var by, var at, var provisional)
        ? new Standing.Broken(by.stream().filter(state::equals).toList(), at, provisional)
        : standing;
  }

  public ProcedureId id() {
    return opening.id();
  }

  public Optional<Instant> acknowledgedAt() {
    return ours.stream()
        .filter(s -> s.kind() == Kind.ACKNOWLEDGEMENT)
        .map(Said::receivedAt)
        .min(Instant::compareTo);
  }

  /// Whether an objection of this state stands.
  public boolean hasObjected() {
    return ours.stream().anyMatch(s -> s.effect() == Effect.BREAKS);
  }
}
