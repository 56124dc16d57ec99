package org.chancery.silence;

import java.time.Instant;

/// Whether the instant of the deadline itself is still in time. "By 25 December" is inclusive; OSCE
/// Annex 1(A), "before the expiration", is exclusive.
public enum Boundary {
  INCLUSIVE {
    @Override
    public boolean inTime(Instant receipt, Instant deadline) {
      return !receipt.isAfter(deadline);
    }
  },
  EXCLUSIVE {
    @Override
    public boolean inTime(Instant receipt, Instant deadline) {
      return receipt.isBefore(deadline);
    }
  };

  public abstract boolean inTime(Instant receipt, Instant deadline);
}
