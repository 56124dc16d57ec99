package org.chancery.access;

/// What the holder of a post may do.
public enum Role {
  /// Keeps the register: numbers, circulates, records what comes in.
  REGISTRAR,
  /// Prepares decisions, notes, procedures.
  OFFICER,
  /// Approves and certifies for the secretariat.
  EXECUTIVE_DIRECTOR,
  /// Speaks for a state.
  DELEGATION,
  /// Keeps accounts and the organisation's pack; has no say in the trade.
  ADMINISTRATOR
}
