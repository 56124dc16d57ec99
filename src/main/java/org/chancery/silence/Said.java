package org.chancery.silence;

import java.time.Instant;
import java.util.Optional;

/// A communication as it stands now: with the latest finding about it and what it does.
///
/// @param kind as found, which may differ from what was first entered
public record Said(
    Entry.Communication communication,
    Optional<Entry.Finding> finding,
    Kind kind,
    Validity validity,
    Effect effect) {

  public Instant receivedAt() {
    return communication.receivedAt();
  }

  public boolean isBy(String state) {
    return communication.states().contains(state);
  }

  /// Whether somebody must decide about it before anyone can certify.
  public boolean isOpen() {
    return kind == Kind.UNCLASSIFIED || validity.isOpen();
  }
}
