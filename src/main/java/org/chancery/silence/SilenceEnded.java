package org.chancery.silence;

import java.time.Instant;
import java.util.Map;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;

/// A procedure came to its end; what depends on its text may follow.
///
/// @param effectiveAt since when the text is adopted, not adopted or withdrawn
public record SilenceEnded(
    ProcedureId procedure, Mandate mandate, Outcome outcome, Instant effectiveAt) implements Act {

  static final String KIND = "silence.ended";

  public enum Outcome {
    ADOPTED,
    NOT_ADOPTED,
    WITHDRAWN
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String subject() {
    return "silence:" + procedure;
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("outcome", outcome.name(), "effective", effectiveAt.toString());
  }
}
