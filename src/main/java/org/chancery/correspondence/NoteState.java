package org.chancery.correspondence;

/// Where a note stands. It never goes back.
public enum NoteState {
  /// In preparation, without a number.
  DRAFTED,
  /// Numbered; its text is official from now on.
  REGISTERED,
  /// Handed over to those it is addressed to.
  CIRCULATED,
  /// Given up. Its number, if it had one, is never used again.
  VOIDED
}
