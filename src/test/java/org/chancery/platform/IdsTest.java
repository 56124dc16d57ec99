package org.chancery.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static UUID at(String instant) {
    return Ids.next(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }

  @Test
  void what_was_made_a_microsecond_later_sorts_later() {
    for (int i = 0; i < 100; i++) {
      UUID first = at("2020-12-11T09:00:00.123456Z");
      UUID second = at("2020-12-11T09:00:00.123457Z");
      assertTrue(first.toString().compareTo(second.toString()) < 0, first + " " + second);
    }
  }

  @Test
  void identifiers_of_one_instant_differ_and_tell_it() {
    UUID id = at("2020-12-11T09:00:00.999999999Z");
    assertNotEquals(id, at("2020-12-11T09:00:00.999999999Z"));
    assertEquals(7, id.version());
    assertEquals(2, id.variant());
    assertEquals(
        Instant.parse("2020-12-11T09:00:00.999Z"),
        Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16));
  }
}
