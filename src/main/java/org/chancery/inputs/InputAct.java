package org.chancery.inputs;

import java.util.Map;
import java.util.Set;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;

/// Something was done about a call for inputs.
public record InputAct(String kind, CallId call, Mandate mandate, Map<String, Object> details)
    implements Act {

  /// Every kind there is; a test demands the wording of each.
  static final Set<String> KINDS =
      Set.of("inputs.became-live", "inputs.called", "inputs.received", "inputs.withdrawn");

  public InputAct {
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("Not a kind of InputAct: " + kind);
    }
  }

  @Override
  public String subject() {
    return "call:" + call;
  }
}
