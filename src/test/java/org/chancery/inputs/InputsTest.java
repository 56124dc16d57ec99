package org.chancery.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.chancery.audit.Mandate;
import org.chancery.platform.Deadline;
import org.chancery.platform.Refusal;
import org.chancery.world.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class InputsTest {

  private static final ZoneId SEAT = ZoneId.of("Asia/Almaty");

  @Autowired Inputs inputs;
  @Autowired Clock clock;

  private final UUID decision = UUID.randomUUID();

  private CallId call(Deadline deadline, boolean provisional) {
    Mandate mandate = new Mandate(decision, "3", "SOC 11.12.2020 § 3");
    return inputs.call(
        new Request(mandate, "…", "Traditional Medicine", List.of("KAZ", "CHN"), deadline),
        provisional);
  }

  private void receive(CallId id, String state, Submission.Kind kind, Instant at) {
    inputs.receive(id, state, kind, "words", null, at);
  }

  private String standing(CallId id) {
    return inputs.standing(inputs.get(id)).key();
  }

  @Test
  void a_call_is_provisional_then_running_then_complete() {
    CallId id = call(new Deadline.OnDate(LocalDate.of(2031, 1, 15), ""), true);
    assertEquals("provisional", standing(id));
    Refusal early =
        assertThrows(
            Refusal.class, () -> receive(id, "KAZ", Submission.Kind.SUBSTANTIVE, clock.instant()));
    assertEquals("inputs.is-provisional", early.key());
    inputs.becomeLive(decision);
    assertEquals("running", standing(id));
    receive(id, "KAZ", Submission.Kind.ASKS_FOR_TIME, clock.instant());
    receive(id, "CHN", Submission.Kind.NO_COMMENT, clock.instant());
    assertEquals("running", standing(id), "a request for time is no answer");
    receive(id, "KAZ", Submission.Kind.SUBSTANTIVE, clock.instant());
    assertEquals("complete", standing(id));
    assertTrue(inputs.list(true, 500).stream().anyMatch(c -> c.id().equals(id)));
    assertEquals(1, inputs.ofDecision(decision).size());
  }

  @Test
  void what_comes_late_is_taken_and_marked() {
    CallId id = call(new Deadline.OnDate(LocalDate.of(2020, 12, 1), ""), false);
    assertEquals("closed", standing(id));
    receive(id, "KAZ", Submission.Kind.SUBSTANTIVE, Instant.parse("2020-12-01T17:59:59Z"));
    receive(id, "CHN", Submission.Kind.SUBSTANTIVE, Instant.parse("2020-12-01T18:00:00Z"));
    List<Boolean> late = inputs.get(id).coverage(SEAT).stream().map(Answer::late).toList();
    assertEquals(List.of(false, true), late);
  }

  @Test
  void strangers_empty_papers_and_times_to_come_are_refused() {
    CallId id = call(Deadline.unspecified(), false);
    Instant now = clock.instant();
    assertThrows(Refusal.class, () -> receive(id, "USA", Submission.Kind.SUBSTANTIVE, now));
    assertThrows(
        Refusal.class,
        () -> receive(id, "KAZ", Submission.Kind.SUBSTANTIVE, now.plus(Duration.ofDays(1))));
    assertThrows(
        Refusal.class,
        () -> inputs.receive(id, "KAZ", Submission.Kind.SUBSTANTIVE, " ", null, now));
    inputs.withdraw(id, "no longer wanted");
    assertEquals("withdrawn", standing(id));
    assertThrows(Refusal.class, () -> inputs.withdraw(id, "again"));
  }
}
