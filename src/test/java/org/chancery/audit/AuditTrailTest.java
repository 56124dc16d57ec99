package org.chancery.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.world.ServerTest;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class AuditTrailTest {

  /// An act that only tests do.
  record Tested(String subject, @Nullable Mandate mandate, Map<String, Object> details)
      implements Act {
    static final String KIND = "test.done";

    @Override
    public String kind() {
      return KIND;
    }
  }

  @Autowired AuditTrail trail;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired PlatformTransactionManager transactions;
  @Autowired DSLContext sql;
  @TempDir Path folder;

  private final String subject = "test:" + UUID.randomUUID();

  private void act(Map<String, Object> details) {
    publisher.publishEvent(new Tested(subject, null, details));
  }

  private TransactionTemplate transaction() {
    return new TransactionTemplate(transactions);
  }

  @Test
  void an_act_is_recorded_with_everything_it_says() {
    Mandate mandate = new Mandate(UUID.randomUUID(), "2", "SOC, 11 December 2020, § 2");
    transaction()
        .executeWithoutResult(_ ->
            publisher.publishEvent(
                new Tested(subject, mandate, Map.of("to", List.of("KAZ", "KGZ"), "pages", 3))));
    RecordedAct recorded = trail.about(subject).getFirst();
    assertEquals(mandate, recorded.mandate());
    assertEquals(Map.of("to", List.of("KAZ", "KGZ"), "pages", 3L), recorded.details());
    assertEquals("system", recorded.actor());
    assertTrue(recorded.at().toString().startsWith("2020-12-"), recorded.at().toString());
  }

  @Test
  void an_act_without_a_transaction_is_refused() {
    assertThrows(IllegalTransactionStateException.class, () -> act(Map.of()));
  }

  @Test
  void what_rolls_back_was_not_done() {
    transaction()
        .executeWithoutResult(status -> {
          act(Map.of());
          status.setRollbackOnly();
        });
    assertEquals(List.of(), trail.about(subject));
  }

  @Test
  void what_cannot_be_recorded_does_not_happen() {
    assertThrows(
        IllegalArgumentException.class,
        () -> transaction().executeWithoutResult(_ -> act(Map.of("share", 0.5))));
    assertEquals(List.of(), trail.about(subject));
  }

  @Test
  void a_part_that_is_taken_back_leaves_no_act() {
    TransactionTemplate part = transaction();
    part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    transaction()
        .executeWithoutResult(_ -> {
          act(Map.of("step", 1));
          part.executeWithoutResult(status -> {
            act(Map.of("step", 2));
            status.setRollbackOnly();
          });
          act(Map.of("step", 3));
        });
    assertEquals(
        List.of(1L, 3L), trail.about(subject).stream().map(a -> a.details().get("step")).toList());
  }

  @Test
  void a_transaction_sees_its_own_acts() {
    transaction()
        .executeWithoutResult(_ -> {
          act(Map.of("step", 1));
          assertEquals(1, trail.about(subject).size());
          act(Map.of("step", 2));
          assertEquals(2, trail.about(subject).size());
        });
    assertEquals(2, trail.about(subject).size());
  }

  @Test
  void many_at_once_make_one_chain_without_a_gap() throws Exception {
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      List<Future<?>> all =
          IntStream.range(0, 200)
              .<Future<?>>mapToObj(i ->
                  many.submit(() ->
                      transaction()
                          .executeWithoutResult(status -> {
                            act(Map.of("i", i));
                            act(Map.of("i", i, "again", true));
                            if (i % 10 == 0) {
                              status.setRollbackOnly();
                            }
                          })))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    }
    assertEquals(360, trail.about(subject).size());
    assertSound();
  }

  private void assertSound() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    trail.export(out);
    Finding finding = Chains.check(folder, out.toByteArray());
    assertInstanceOf(Finding.Sound.class, finding, finding.words());
  }

  @Test
  void the_journal_turns_its_pages_by_sequence() {
    transaction()
        .executeWithoutResult(_ -> IntStream.rangeClosed(1, 5).forEach(i -> act(Map.of("i", i))));
    JournalFilter mine = new JournalFilter(null, Tested.KIND, subject, null, null);
    Journal first = trail.list(mine, null, 2);
    Journal second = trail.list(mine, first.older(), 2);
    Journal third = trail.list(mine, second.older(), 2);
    assertEquals(List.of(5L, 4L), values(first));
    assertEquals(List.of(3L, 2L), values(second));
    assertEquals(List.of(1L), values(third));
    assertNull(third.older());
  }

  private static List<@Nullable Object> values(Journal journal) {
    return journal.acts().stream().<@Nullable Object>map(a -> a.details().get("i")).toList();
  }

  @Test
  void the_journal_filters_by_actor_and_time() {
    transaction().executeWithoutResult(_ -> act(Map.of()));
    RecordedAct recorded = trail.about(subject).getFirst();
    var later = recorded.at().plusMillis(1);
    assertEquals(
        1,
        trail
            .list(new JournalFilter("system", null, subject, recorded.at(), later), null, 9)
            .acts()
            .size());
    assertEquals(
        0, trail.list(new JournalFilter(null, null, subject, later, null), null, 9).acts().size());
    assertEquals(
        0,
        trail.list(new JournalFilter("nobody", null, subject, null, null), null, 9).acts().size());
    assertTrue(trail.kinds().contains(Tested.KIND));
  }

  @Test
  void nobody_changes_what_was_recorded() {
    transaction().executeWithoutResult(_ -> act(Map.of()));
    for (String change :
        List.of(
            "UPDATE audit.act SET actor = 'someone' WHERE subject = '" + subject + "'",
            "DELETE FROM audit.act WHERE subject = '" + subject + "'",
            "TRUNCATE audit.act",
            "INSERT INTO audit.act (sequence, at, actor, kind, subject, details, previous, hash)"
                + " SELECT max(sequence) + 2, now(), 'x', 'x', 'x', '{}', repeat('0', 64),"
                + " repeat('1', 64) FROM audit.act")) {
      assertThrows(DataAccessException.class, () -> sql.execute(change), change);
    }
    assertEquals(1, trail.about(subject).size());
  }
}
