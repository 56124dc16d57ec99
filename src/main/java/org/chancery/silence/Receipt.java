package org.chancery.silence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came in on paper, by mail or telephone, as the registry enters it.
///
/// @param receivedAt when it reached a registered inbox, which decides
/// @param sentAt the sender's own stamp, kept and of no effect
/// @param source where it can be found: "Note No. 12/345 of 24 December 2020"
public record Receipt(
    List<String> states,
    Capacity capacity,
    Instant receivedAt,
    @Nullable Instant sentAt,
    Channel channel,
    Kind kind,
    Validity validity,
    String words,
    String source) {

  public Receipt {
    states = List.copyOf(states);
  }
}
