package org.chancery.taskings;

import java.time.Instant;
import java.util.UUID;
import org.chancery.platform.Deadline;
import org.jspecify.annotations.Nullable;

/// Something that happened to a tasking after it was assigned.
public sealed interface Step {

  Instant at();

  /// The account that did it.
  String by();

  /// What was said about it; empty where nothing needed saying.
  String words();

  /// The deciding text was adopted.
  record BecameLive(Instant at, String by, String words) implements Step {}

  /// The actor has sent the result; the organ has yet to accept it.
  record Delivered(Instant at, String by, String words, @Nullable UUID file) implements Step {}

  /// The organ took note of the result or accepted it. Only the organ closes a tasking.
  record Completed(Instant at, String by, String words) implements Step {}

  /// The organ gave more time.
  record Postponed(Instant at, String by, String words, Deadline deadline) implements Step {}

  /// A later decision took its place.
  record Superseded(Instant at, String by, String words) implements Step {}

  /// It is no longer wanted, or its words were not agreed.
  record Cancelled(Instant at, String by, String words) implements Step {}
}
