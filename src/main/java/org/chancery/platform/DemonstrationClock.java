package org.chancery.platform;

import java.time.Instant;

/// The presenter's hand on the clock. There is none in production: the bean exists only where
/// `chancery.demonstration` is set.
public interface DemonstrationClock {

  /// Moves the clock forward; a clock never goes back, because acts already bear later times.
  ///
  /// Refuses an instant that has passed (`platform.clock-goes-forward`).
  void moveTo(Instant instant);
}
