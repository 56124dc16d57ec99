package org.chancery.delegations;

import org.chancery.institution.Names;
import org.chancery.platform.Period;

/// One that takes part without being a member.
///
/// @param code of a state ISO 3166, of an organisation its usual abbreviation
public record Participant(String code, Names names, Kind kind, Period period) {

  /// In what capacity.
  public enum Kind {
    OBSERVER_STATE,
    OBSERVER_ORGANISATION,
    PARTNER
  }
}
