package org.chancery.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
class MeetingsTest {

  private static final ZoneId SEAT = ZoneId.of("Asia/Almaty");
  private static final Deadline HALF =
      new Deadline.Within(
          LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30), "in the first half of 2021");

  @Autowired Meetings meetings;

  private final UUID decision = UUID.randomUUID();

  private MeetingId foresee(boolean provisional, String... organs) {
    Mandate mandate = new Mandate(decision, "10", "SOC 11.12.2020 § 10");
    return meetings.foresee(
        new Outlook(mandate, "…", List.of(organs), "review the CBMs", HALF), provisional);
  }

  @Test
  void a_meeting_is_foreseen_scheduled_moved_and_past() {
    MeetingId id = foresee(true, "SWG", "SOC");
    assertThrows(
        Refusal.class,
        () -> meetings.schedule(id, LocalDate.of(2021, 6, 23), Modality.VIRTUAL, ""));
    meetings.becomeLive(decision);
    assertEquals("foreseen", meetings.standing(meetings.get(id)).key());
    meetings.schedule(id, LocalDate.of(2021, 5, 20), Modality.VIRTUAL, "");
    meetings.schedule(id, LocalDate.of(2021, 6, 23), Modality.HYBRID, "Nur-Sultan");
    Meeting moved = meetings.get(id);
    assertEquals(2, moved.arrangements().size());
    assertEquals("scheduled", meetings.standing(moved).key());
    assertEquals("scheduled", moved.standing(Instant.parse("2021-06-23T17:00:00Z"), SEAT).key());
    assertEquals("past", moved.standing(Instant.parse("2021-06-23T18:00:00Z"), SEAT).key());
    assertTrue(meetings.list(500).stream().anyMatch(m -> m.id().equals(id)));
  }

  @Test
  void a_meeting_that_nobody_set_in_time_is_missed() {
    Meeting it = meetings.get(foresee(false, "SOC"));
    assertEquals("foreseen", it.standing(Instant.parse("2021-06-30T17:59:59Z"), SEAT).key());
    assertEquals("missed", it.standing(Instant.parse("2021-06-30T18:00:00Z"), SEAT).key());
  }

  @Test
  void a_meeting_of_nobody_nowhere_or_cancelled_is_refused() {
    assertThrows(Refusal.class, () -> foresee(true));
    MeetingId id = foresee(false, "SOC");
    assertThrows(
        Refusal.class,
        () -> meetings.schedule(id, LocalDate.of(2021, 5, 20), Modality.IN_PERSON, " "));
    meetings.cancel(id, "merged with the next");
    assertEquals("cancelled", meetings.standing(meetings.get(id)).key());
    assertThrows(
        Refusal.class,
        () -> meetings.schedule(id, LocalDate.of(2021, 5, 20), Modality.VIRTUAL, ""));
  }

  @Test
  void the_ones_ahead_are_neither_provisional_nor_cancelled_nor_past() {
    MeetingId provisional = foresee(true, "SOC");
    MeetingId foreseen = foresee(false, "SOC");
    MeetingId cancelled = foresee(false, "SOC");
    meetings.cancel(cancelled, "merged with the next");
    MeetingId past = foresee(false, "SOC");
    meetings.schedule(past, LocalDate.of(2021, 5, 20), Modality.VIRTUAL, "");
    meetings.schedule(past, LocalDate.of(2020, 5, 20), Modality.VIRTUAL, "");
    MeetingId moved = foresee(false, "SOC");
    meetings.schedule(moved, LocalDate.of(2020, 5, 20), Modality.VIRTUAL, "");
    meetings.schedule(moved, LocalDate.of(2021, 5, 20), Modality.VIRTUAL, "");
    List<MeetingId> ahead = meetings.listAhead(1000).stream().map(Meeting::id).toList();
    assertTrue(ahead.containsAll(List.of(foreseen, moved)), "due");
    assertFalse(ahead.contains(provisional) || ahead.contains(cancelled) || ahead.contains(past));
    assertTrue(meetings.list(2).stream().map(Meeting::id).toList().contains(moved), "the latest");
  }
}
