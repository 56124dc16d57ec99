package org.chancery.taskings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.audit.Mandate;
import org.chancery.platform.Deadline;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskingTest {

  private static final ZoneId SEAT = ZoneId.of("Asia/Almaty");
  private static final Instant T = Instant.parse("2020-12-11T06:00:00Z");
  private static final Mandate MANDATE = new Mandate(new UUID(0, 1), "3", "SOC 11.12.2020 § 3");

  private static Tasking tasking(
      Force force, Deadline deadline, @Nullable String condition, String... steps) {
    List<Step> taken = new ArrayList<>();
    for (String step : steps) {
      taken.add(step(step));
    }
    return new Tasking(
        new TaskingId(new UUID(0, 2)),
        new Assignment(
            MANDATE,
            "…",
            List.of("Secretariat"),
            "compile",
            List.of(),
            force,
            deadline,
            condition,
            null),
        T,
        "officer",
        taken);
  }

  private static Step step(String kind) {
    return switch (kind) {
      case "live" -> new Step.BecameLive(T, "o", "");
      case "delivered" -> new Step.Delivered(T, "o", "sent by note 17-1/1", null);
      case "completed" -> new Step.Completed(T, "o", "SOC 23.06.2021 § 4");
      case "postponed" ->
          new Step.Postponed(
              T, "o", "more time", new Deadline.OnDate(LocalDate.of(2021, 6, 30), ""));
      case "superseded" -> new Step.Superseded(T, "o", "SOC 23.06.2021 § 5");
      case "cancelled" -> new Step.Cancelled(T, "o", "not wanted");
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /// "By January 30, 2021" includes all of that Saturday at the seat (UTC+6).
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          DIRECTIVE,   '',                         2021-01-30T17:59:59.999Z, provisional
          DIRECTIVE,   live,                       2021-01-30T17:59:59.999Z, open
          DIRECTIVE,   live,                       2021-01-30T18:00:00Z,     overdue
          IMPLIED,     live,                       2021-01-30T18:00:00Z,     overdue
          EXHORTATIVE, live,                       2031-01-01T00:00:00Z,     monitored
          DIRECTIVE,   '',                         2031-01-01T00:00:00Z,     provisional
          DIRECTIVE,   live delivered,             2031-01-01T00:00:00Z,     delivered
          DIRECTIVE,   live delivered completed,   2031-01-01T00:00:00Z,     completed
          DIRECTIVE,   live postponed,             2021-06-30T17:59:59Z,     open
          DIRECTIVE,   live postponed,             2021-06-30T18:00:00Z,     overdue
          DIRECTIVE,   live delivered postponed,   2021-02-01T00:00:00Z,     open
          DIRECTIVE,   live superseded,            2031-01-01T00:00:00Z,     superseded
          DIRECTIVE,   cancelled,                  2031-01-01T00:00:00Z,     cancelled
          """)
  void the_standing_follows_from_the_steps_and_the_clock(
      Force force, String steps, Instant now, String standing) {
    Deadline deadline = new Deadline.OnDate(LocalDate.of(2021, 1, 30), "by January 30, 2021");
    String[] taken = steps.isEmpty() ? new String[0] : steps.split(" ");
    assertEquals(standing, tasking(force, deadline, null, taken).standing(now, SEAT).key());
  }

  @Test
  void an_hour_counts_to_its_last_instant() {
    Deadline six = new Deadline.Fixed(LocalDateTime.parse("2020-12-25T18:00"), SEAT, "");
    Tasking it = tasking(Force.DIRECTIVE, six, null, "live");
    Instant end = Instant.parse("2020-12-25T12:00:00Z");
    assertEquals("open", it.standing(end, SEAT).key());
    assertEquals("overdue", it.standing(end.plusNanos(1), SEAT).key());
  }

  @Test
  void a_condition_keeps_it_from_being_overdue_and_what_stands_continues() {
    Instant late = Instant.parse("2031-01-01T00:00:00Z");
    Deadline day = new Deadline.OnDate(LocalDate.of(2021, 1, 30), "");
    Tasking funded = tasking(Force.DIRECTIVE, day, "subject to available funding", "live");
    assertEquals("open", funded.standing(late, SEAT).key());
    Tasking regular = tasking(Force.DIRECTIVE, new Deadline.Standing("regularly"), null, "live");
    assertEquals("continuing", regular.standing(late, SEAT).key());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                       delivered,  taskings.is-provisional
          '',                       postponed,  taskings.is-provisional
          live,                     completed,  taskings.not-delivered
          live,                     live,       taskings.is-live
          live cancelled,           delivered,  taskings.has-ended
          live delivered completed, postponed,  taskings.has-ended
          superseded,               live,       taskings.has-ended
          """)
  void a_step_that_cannot_follow_is_refused(String steps, String next, String refusal) {
    String[] taken = steps.isEmpty() ? new String[0] : steps.split(" ");
    Tasking it = tasking(Force.DIRECTIVE, Deadline.unspecified(), null, taken);
    assertEquals(refusal, assertThrows(Refusal.class, () -> it.mayTake(step(next))).key());
  }

  @Test
  void nothing_is_delivered_without_proof() {
    Tasking it = tasking(Force.DIRECTIVE, Deadline.unspecified(), null, "live");
    Refusal refusal =
        assertThrows(Refusal.class, () -> it.mayTake(new Step.Delivered(T, "o", " ", null)));
    assertEquals("taskings.needs-words", refusal.key());
  }
}
