package org.chancery.silence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the communications amount to at a deadline: who breaks, since when, what is still open.
///
/// @param objectors the states whose objection stands, in order of receipt
/// @param brokenAt the receipt with which the threshold was reached
/// @param provisional whether it is reached only with what is still to be confirmed
record Tally(
    List<Said> said, List<String> objectors, Optional<Instant> brokenAt, boolean provisional) {

  static Tally of(
      List<Entry> ledger, SilencePolicy policy, Set<String> entitled, Instant deadline) {
    Map<CommunicationId, Entry.Finding> findings = new HashMap<>();
    List<Entry.Communication> communications = new ArrayList<>();
    Set<CommunicationId> afterNotice = new HashSet<>();
    boolean announced = false;
    for (Entry entry : ledger) {
      switch (entry) {
        case Entry.Communication c -> {
          communications.add(c);
          if (announced) {
            afterNotice.add(c.id());
          }
        }
        case Entry.Finding f -> findings.put(f.communication(), f);
        case Entry.Announced _ -> announced = true;
        case Entry.WentLive _,
            Entry.TextLaid _,
            Entry.DeadlineFixed _,
            Entry.Circulated _,
            Entry.NoteDrafted _,
            Entry.Certified _,
            Entry.Withdrawn _ -> {}
      }
    }
    // By receipt; what was received at one instant, in the order of the ledger.
    communications.sort(Comparator.comparing(Entry.Communication::receivedAt));
    return new Count(policy, entitled, deadline, afterNotice).of(communications, findings);
  }

  boolean hasOpenItems() {
    return said.stream().anyMatch(Said::isOpen);
  }

  /// One pass over the communications in order of receipt.
  private static final class Count {
    private final SilencePolicy policy;
    private final Set<Kind> breakers;
    private final Boundary boundary;
    private final Set<String> entitled;
    private final Instant deadline;
    private final Set<CommunicationId> afterNotice;
    private final Map<String, Objector> objectors = new LinkedHashMap<>();

    /// A state's one position, however often it said so.
    private record Objector(Instant since, boolean firm) {
      Objector or(Objector later) {
        return new Objector(since, firm || later.firm);
      }
    }

    Count(
        SilencePolicy policy,
        Set<String> entitled,
        Instant deadline,
        Set<CommunicationId> afterNotice) {
      this.policy = policy;
      this.breakers = policy.breakers();
      this.boundary = policy.boundary();
      this.entitled = entitled;
      this.deadline = deadline;
      this.afterNotice = afterNotice;
    }

    Tally of(
        List<Entry.Communication> communications, Map<CommunicationId, Entry.Finding> findings) {
      List<Said> said = new ArrayList<>();
      for (Entry.Communication c : communications) {
        Optional<Entry.Finding> finding = Optional.ofNullable(findings.get(c.id()));
        Kind kind = finding.map(Entry.Finding::kind).orElse(c.kind());
        Validity validity = finding.map(Entry.Finding::validity).orElse(c.validity());
        Said one = new Said(c, finding, kind, validity, effect(c, kind, validity));
        said.add(one);
        weigh(one);
      }
      said.replaceAll(s -> s.effect() == Effect.BREAKS && isRecalled(s) ? recalled(s) : s);
      List<Instant> receipts = objectors.values().stream().map(Objector::since).toList();
      int needed = policy.threshold();
      boolean broken = receipts.size() >= needed;
      return new Tally(
          List.copyOf(said),
          List.copyOf(objectors.keySet()),
          broken ? Optional.of(receipts.get(needed - 1)) : Optional.empty(),
          objectors.values().stream().filter(Objector::firm).count() < needed);
    }

    private Effect effect(Entry.Communication c, Kind kind, Validity validity) {
      if (validity == Validity.INVALID) {
        return Effect.INVALID;
      }
      if (!breakers.contains(kind)) {
        return kind == Kind.UNCLASSIFIED || validity.isOpen() ? Effect.OPEN : Effect.NOTED;
      }
      if (!boundary.inTime(c.receivedAt(), deadline)) {
        return Effect.LATE;
      }
      return switch (validity) {
        case VALID, PROVISIONAL ->
            c.states().stream().anyMatch(entitled::contains) ? Effect.BREAKS : Effect.NOTED;
        case UNCLEAR, DISPUTED -> Effect.OPEN;
        case INVALID -> Effect.INVALID;
      };
    }

    private void weigh(Said one) {
      if (one.effect() == Effect.BREAKS) {
        Objector objector = new Objector(one.receivedAt(), one.validity() == Validity.VALID);
        one.communication().states().stream()
            .filter(entitled::contains)
            .forEach(state -> objectors.merge(state, objector, Objector::or));
      } else if (one.kind() == Kind.RECALL && counts(one)) {
        one.communication().states().forEach(objectors::remove);
      }
    }

    /// Before the deadline silence resumes; after notice of non-adoption, never.
    private boolean counts(Said recall) {
      if (recall.validity() != Validity.VALID
          || afterNotice.contains(recall.communication().id())) {
        return false;
      }
      return switch (policy.recall()) {
        case UNTIL_DEADLINE -> boundary.inTime(recall.receivedAt(), deadline);
        case UNTIL_NOTICE -> true;
        case NEVER -> false;
      };
    }

    private boolean isRecalled(Said s) {
      return s.communication().states().stream()
          .filter(entitled::contains)
          .noneMatch(objectors::containsKey);
    }

    private static Said recalled(Said s) {
      return new Said(s.communication(), s.finding(), s.kind(), s.validity(), Effect.RECALLED);
    }
  }
}
