package org.chancery.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// The one source of time: the machine's clock, moved by a measured or chosen distance. The
/// distance to the database's clock keeps all nodes together; in a demonstration the presenter's is
/// added.
final class ShiftedClock extends Clock {

  private final Clock machine;
  private final ZoneId zone;
  private final AtomicReference<Duration> shift;

  ShiftedClock(Clock machine, Duration shift) {
    this(machine, ZoneOffset.UTC, new AtomicReference<>(shift));
  }

  private ShiftedClock(Clock machine, ZoneId zone, AtomicReference<Duration> shift) {
    this.machine = machine;
    this.zone = zone;
    this.shift = shift;
  }

  void shift(Duration distance) {
    shift.set(distance);
  }

  Duration shift() {
    return shift.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new ShiftedClock(machine, other, shift);
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(shift.get());
  }
}
