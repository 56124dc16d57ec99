package org.chancery.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who holds which post from when.
///
/// @param ends the first day on which it is no longer held; null while no end is known
public record Holding(
    HoldingId id, AccountId account, Post post, LocalDate begins, @Nullable LocalDate ends) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(begins) && (ends == null || day.isBefore(ends));
  }
}
