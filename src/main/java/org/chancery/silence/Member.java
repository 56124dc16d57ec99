package org.chancery.silence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An entitled state and what it let be known. A state that said nothing is silent; it is never
/// recorded as having agreed.
public record Member(String state, Optional<String> channel, List<Said> said) {

  public boolean isSilent() {
    return said.stream()
        .allMatch(s -> s.kind() == Kind.ACKNOWLEDGEMENT || s.validity() == Validity.INVALID);
  }

  public Optional<Instant> acknowledgedAt() {
    return said.stream()
        .filter(s -> s.kind() == Kind.ACKNOWLEDGEMENT)
        .map(Said::receivedAt)
        .min(Instant::compareTo);
  }
}
