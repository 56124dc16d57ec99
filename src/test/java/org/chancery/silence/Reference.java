package org.chancery.silence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The rules once more, written for reading only: state by state, from scratch, with none of the
/// engine's own steps.
final class Reference {

  private Reference() {}

  /// Who stands as an objector, since when, and whether that is confirmed.
  private record Objector(String state, Instant since, int place, boolean firm) {}

  static String standing(SilenceProcedure procedure, String boundary, Instant now) {
    List<Entry> ledger = procedure.ledger();
    for (Entry entry : ledger) {
      if (entry instanceof Entry.Certified certified) {
        return "adopted " + Script.DEADLINE + " by " + certified.by();
      }
    }
    int needed = procedure.policy().threshold();
    List<Objector> objectors = new ArrayList<>();
    for (Entitled member : procedure.circulation().orElseThrow().entitled()) {
      Objector objector = objector(procedure, boundary, member.state());
      if (objector != null) {
        objectors.add(objector);
      }
    }
    objectors.sort(
        java.util.Comparator.comparing(Objector::since)
            .thenComparingInt(Objector::place)
            .thenComparing(Objector::state));
    if (objectors.size() >= needed) {
      StringBuilder picture = new StringBuilder("broken ");
      picture.append(objectors.get(needed - 1).since());
      objectors.forEach(o -> picture.append(' ').append(o.state()));
      boolean firm = objectors.stream().filter(Objector::firm).count() >= needed;
      return picture + (firm ? "" : " provisionally");
    }
    boolean open =
        boundary.equals("inclusive")
            ? !now.isAfter(Script.DEADLINE)
            : now.isBefore(Script.DEADLINE);
    return open
        ? "running " + java.time.Duration.between(now, Script.DEADLINE)
        : "closed " + Script.DEADLINE;
  }

  /// A state objects when an objection of its own is later than its last recall.
  private static @org.jspecify.annotations.Nullable Objector objector(
      SilenceProcedure procedure, String boundary, String state) {
    List<Entry> ledger = procedure.ledger();
    Instant recalledAt = Instant.MIN;
    int recalledPlace = -1;
    for (int i = 0; i < ledger.size(); i++) {
      if (ledger.get(i) instanceof Entry.Communication c
          && c.states().contains(state)
          && kind(ledger, c) == Kind.RECALL
          && validity(ledger, c) == Validity.VALID
          && !announcedBefore(ledger, i)
          && inTime(boundary, c.receivedAt())
          && !c.receivedAt().isBefore(recalledAt)) {
        recalledAt = c.receivedAt();
        recalledPlace = i;
      }
    }
    Instant since = null;
    int place = -1;
    boolean firm = false;
    for (int i = 0; i < ledger.size(); i++) {
      if (ledger.get(i) instanceof Entry.Communication c
          && c.states().contains(state)
          && procedure
              .policy()
              .terms()
              .getOrDefault("breakers", java.util.List.of())
              .contains(kind(ledger, c).spelling())
          && (validity(ledger, c) == Validity.VALID || validity(ledger, c) == Validity.PROVISIONAL)
          && inTime(boundary, c.receivedAt())
          && (c.receivedAt().isAfter(recalledAt)
              || (c.receivedAt().equals(recalledAt) && i > recalledPlace))) {
        if (since == null || c.receivedAt().isBefore(since)) {
          since = c.receivedAt();
          place = i;
        }
        firm |= validity(ledger, c) == Validity.VALID;
      }
    }
    return since == null ? null : new Objector(state, since, place, firm);
  }

  private static boolean inTime(String boundary, Instant receipt) {
    return boundary.equals("inclusive")
        ? !receipt.isAfter(Script.DEADLINE)
        : receipt.isBefore(Script.DEADLINE);
  }

  private static boolean announcedBefore(List<Entry> ledger, int place) {
    return ledger.subList(0, place).stream().anyMatch(Entry.Announced.class::isInstance);
  }

  private static Kind kind(List<Entry> ledger, Entry.Communication c) {
    Kind kind = c.kind();
    for (Entry entry : ledger) {
      if (entry instanceof Entry.Finding f && f.communication().equals(c.id())) {
        kind = f.kind();
      }
    }
    return kind;
  }

  private static Validity validity(List<Entry> ledger, Entry.Communication c) {
    Validity validity = c.validity();
    for (Entry entry : ledger) {
      if (entry instanceof Entry.Finding f && f.communication().equals(c.id())) {
        validity = f.validity();
      }
    }
    return validity;
  }
}
