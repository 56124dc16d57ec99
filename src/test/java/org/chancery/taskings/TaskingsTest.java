package org.chancery.taskings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.audit.Mandate;
import org.chancery.platform.Deadline;
import org.chancery.platform.Refusal;
import org.chancery.taskings.TaskingFilter.Shown;
import org.chancery.world.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class TaskingsTest {

  @Autowired Taskings taskings;

  private final UUID decision = UUID.randomUUID();
  private final String actor = "Actor " + decision;

  private TaskingId assign(String action, Deadline deadline, boolean provisional) {
    return taskings.assign(
        new Assignment(
            new Mandate(decision, "3", "SOC 11.12.2020 § 3"),
            "the words",
            List.of(actor),
            action,
            List.of("Member States"),
            Force.DIRECTIVE,
            deadline,
            null,
            null),
        provisional);
  }

  private static Deadline on(String day) {
    return new Deadline.OnDate(LocalDate.parse(day), "");
  }

  private List<String> shown(Shown shown) {
    return taskings.list(new TaskingFilter(shown, actor, null, null, 50)).taskings().stream()
        .map(it -> it.assignment().action())
        .toList();
  }

  @Test
  void a_tasking_goes_its_way_and_every_list_agrees_with_its_standing() {
    TaskingId late = assign("late", on("2020-01-01"), false);
    TaskingId soon = assign("soon", on("2031-01-01"), false);
    assign("undated", Deadline.unspecified(), false);
    TaskingId draft = assign("draft", on("2031-02-01"), true);
    assertEquals(List.of("late", "soon", "undated"), shown(Shown.TO_DO));
    assertEquals(List.of("late"), shown(Shown.OVERDUE));
    assertEquals(List.of("draft"), shown(Shown.PROVISIONAL));
    assertEquals("overdue", taskings.standing(taskings.get(late)).key());

    taskings.becomeLive(decision);
    taskings.becomeLive(decision);
    assertEquals(1, taskings.get(draft).steps().size());
    taskings.deliver(soon, "Note 17-1/361emb of 14.12.2020", null);
    assertEquals(List.of("soon"), shown(Shown.DELIVERED));
    taskings.complete(soon, "SOC 23.06.2021 § 4");
    assertEquals(List.of("soon"), shown(Shown.COMPLETED));
    taskings.postpone(late, on("2031-03-01"), "SOC gave more time");
    assertEquals(List.of(), shown(Shown.OVERDUE));
    taskings.cancel(draft, "not wanted");
    assertEquals(List.of("draft"), shown(Shown.GONE));
    assertEquals(4, shown(Shown.ALL).size());
    assertEquals(4, taskings.ofDecision(decision).size());
  }

  @Test
  void the_register_is_read_page_by_page() {
    for (int i = 1; i <= 5; i++) {
      assign("action " + i, i == 3 ? Deadline.unspecified() : on("2031-01-0" + i), false);
    }
    List<String> read = new ArrayList<>();
    String after = null;
    do {
      Listing page = taskings.list(new TaskingFilter(Shown.ALL, actor, "ACTION", after, 2));
      page.taskings().forEach(it -> read.add(it.assignment().action()));
      after = page.next();
    } while (after != null);
    assertEquals(List.of("action 1", "action 2", "action 4", "action 5", "action 3"), read);
    assertThrows(
        Refusal.class,
        () -> taskings.list(new TaskingFilter(Shown.ALL, null, null, "nonsense", 2)));
  }

  @Test
  void nobody_is_tasked_with_nothing() {
    assertThrows(Refusal.class, () -> assign("  ", Deadline.unspecified(), true));
    assertTrue(taskings.find(new TaskingId(new UUID(0, 0))).isEmpty());
  }
}
