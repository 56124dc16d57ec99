package org.chancery.decisions.reading;

/// Operative verbs by strength, as drafters rank them.
enum Tier {
  /// Changes a register: approves, appoints, extends.
  ACT,
  /// Tasks, instructs, mandates.
  ORDER,
  /// Requests.
  REQUEST,
  /// Invites, encourages, urges.
  SOFT,
  /// Takes note, welcomes, recalls.
  RECEIVE,
  /// Decides, agrees: what it does depends on what follows.
  FORM;

  boolean tasks() {
    return this == ORDER || this == REQUEST || this == SOFT;
  }
}
