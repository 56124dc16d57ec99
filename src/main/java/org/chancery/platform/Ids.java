package org.chancery.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;

/// Identifiers that sort by the moment they were made (UUID version 7, RFC 9562), so that an index
/// grows at its end. The moment is told to the microsecond (RFC 9562 §6.2, method 3): what one act
/// makes one after the other stays in that order.
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next(Clock clock) {
    Instant now = clock.instant();
    long fraction = now.getLong(ChronoField.MICRO_OF_SECOND) % 1000 * 0x1000 / 1000;
    long high = (now.toEpochMilli() << 16) | 0x7000 | fraction;
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /// Reads an identifier that came from outside; what is none is refused like one that leads
  /// nowhere.
  public static UUID parse(String text) {
    if (text.length() != 36) {
      throw new Refusal("platform.not-found");
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new Refusal("platform.not-found");
    }
  }
}
