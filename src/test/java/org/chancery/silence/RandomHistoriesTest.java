package org.chancery.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.chancery.platform.Refusal;
import org.junit.jupiter.api.Test;

/// Thousands of random histories against a reference that is simple to the point of being slow.
class RandomHistoriesTest {

  private static final List<String> STATES =
      List.of("AZE", "CHN", "IND", "KAZ", "KOR", "MNG", "TUR");
  private static final int HISTORIES = 5_000;

  @Test
  void the_outcome_is_always_that_of_the_reference() {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("RandomHistoriesTest: seed " + seed);
    Random random = new Random(seed);
    Map<String, Integer> outcomes = new HashMap<>();
    for (int i = 0; i < HISTORIES; i++) {
      String outcome = history(random, "seed " + seed + ", history " + i);
      outcomes.merge(outcome, 1, Integer::sum);
    }
    System.out.println("RandomHistoriesTest: " + outcomes);
    assertEquals(3, outcomes.size(), "every outcome has come up: " + outcomes);
  }

  private static String history(Random random, String label) {
    String boundary = random.nextBoolean() ? "inclusive" : "exclusive";
    Map<String, List<String>> terms = Script.cicaBut("boundary", boundary);
    terms.put("break-threshold", List.of(random.nextInt(4) == 0 ? "2" : "1"));
    terms.put(
        "breakers",
        random.nextBoolean() ? List.of("objection") : List.of("objection", "amendment"));
    Script script = new Script(terms).circulated(STATES.toArray(String[]::new));
    List<String> told = new ArrayList<>();
    Instant now = Script.CIRCULATED;
    int acts = random.nextInt(9);
    for (int act = 0; act < acts; act++) {
      now = later(random, now);
      String before = Script.picture(script.standing(now));
      try {
        act(script, random, now);
        told.add(now + " done");
      } catch (Refusal refusal) {
        told.add(now + " " + refusal.key());
        assertEquals(before, script.picture(now), label + ": a refusal changes nothing");
      }
      for (long shift : new long[] {0, 1, -1, 1_000_000}) {
        Instant moment = shift == 1_000_000 ? now : Script.DEADLINE.plusMillis(shift);
        assertEquals(
            Reference.standing(script.procedure(), boundary, moment),
            script.picture(moment),
            () -> label + " " + told);
      }
    }
    Instant end = Script.DEADLINE.plusSeconds(900_000);
    return script.picture(end).split(" ")[0];
  }

  private static Instant later(Random random, Instant now) {
    long left = Script.DEADLINE.toEpochMilli() - now.toEpochMilli();
    return switch (random.nextInt(5)) {
      case 0 -> now.isBefore(Script.DEADLINE) ? Script.DEADLINE.minusMillis(1) : now;
      case 1 -> now.isBefore(Script.DEADLINE) ? Script.DEADLINE : now.plusMillis(1);
      case 2 -> now;
      default -> now.plusMillis(left > 1 ? random.nextLong(left) : random.nextLong(90_000_000));
    };
  }

  private static void act(Script script, Random random, Instant now) {
    switch (random.nextInt(10)) {
      case 0 -> script.certified(now);
      case 1 -> script.found(any(Kind.values(), random), any(Validity.values(), random), now);
      case 2 -> script.announced(now);
      default -> {
        TreeSet<String> states = new TreeSet<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
          states.add(STATES.get(random.nextInt(STATES.size())));
        }
        Instant receipt =
            random.nextInt(3) > 0
                ? now
                : Script.CIRCULATED.plusMillis(
                    random.nextLong(now.toEpochMilli() - Script.CIRCULATED.toEpochMilli() + 1));
        Kind kind = random.nextInt(3) == 0 ? any(Kind.values(), random) : Kind.OBJECTION;
        Validity validity =
            random.nextInt(4) == 0 ? any(Validity.values(), random) : Validity.VALID;
        script.says(
            random.nextInt(5) == 0 ? Kind.ACKNOWLEDGEMENT : kind,
            validity,
            String.join(" ", states),
            receipt,
            now);
      }
    }
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
