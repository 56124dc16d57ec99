package org.chancery.delegations;

import org.chancery.platform.Period;

/// A state's membership.
///
/// @param yearOnly only the year of its beginning is known
/// @param assumed nobody has confirmed it
public record Member(State state, Period period, boolean yearOnly, boolean assumed) {}
