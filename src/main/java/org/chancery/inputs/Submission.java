package org.chancery.inputs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a state sent in. Kept in the words in which it came.
///
/// @param state ISO 3166 code
/// @param receivedAt when it reached the secretariat, which need not be when it was recorded
public record Submission(
    UUID id,
    String state,
    Kind kind,
    String words,
    @Nullable UUID file,
    Instant receivedAt,
    Instant recordedAt,
    String recordedBy) {

  /// What it says. "No comment" is an answer; silence is none.
  public enum Kind {
    SUBSTANTIVE,
    NO_COMMENT,
    RESERVES_POSITION,
    ASKS_FOR_TIME
  }
}
