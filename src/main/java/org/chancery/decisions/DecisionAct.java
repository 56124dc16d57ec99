package org.chancery.decisions;

import java.util.Map;
import java.util.Set;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;
import org.jspecify.annotations.Nullable;

/// Something was done to a deciding text.
public record DecisionAct(
    String kind, DecisionId decision, @Nullable Mandate mandate, Map<String, Object> details)
    implements Act {

  /// Every kind there is; a test demands the wording of each.
  static final Set<String> KINDS =
      Set.of(
          "decision.adopted",
          "decision.bracket-settled",
          "decision.confirmed",
          "decision.corrected",
          "decision.imported",
          "decision.note-drafted",
          "decision.proposal-added",
          "decision.proposal-dropped",
          "decision.session-corrected");

  public DecisionAct {
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("Not a kind of DecisionAct: " + kind);
    }
  }

  @Override
  public String subject() {
    return "decision:" + decision;
  }
}
