package org.chancery.correspondence;

import java.time.Instant;
import java.util.Optional;
import org.chancery.delegations.Channel;

/// A member that receives a note, and how, as its channel stood on the note's date.
///
/// @param state ISO 3166
/// @param city the pack's code of the place
public record Recipient(
    String state, Channel.Kind channel, String city, Optional<Handover> handover) {

  /// That the note left the house.
  public record Handover(Instant at, String by) {}
}
