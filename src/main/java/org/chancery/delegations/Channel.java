package org.chancery.delegations;

import org.chancery.institution.Place;
import org.chancery.platform.Period;

/// How a member is reached.
///
/// @param assumed a working choice that nobody has confirmed
public record Channel(State state, Kind kind, Place place, Period period, boolean assumed) {

  /// What stands at the other end.
  public enum Kind {
    /// The foreign ministry of the host state, named first in every address.
    HOST_MINISTRY,
    /// An embassy in the host's capital.
    RESIDENT_EMBASSY,
    /// An embassy elsewhere that is also accredited to the host.
    NON_RESIDENT_EMBASSY
  }
}
