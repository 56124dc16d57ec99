package org.chancery.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.audit.Mandate;
import org.chancery.correspondence.Enclosing;
import org.chancery.correspondence.NoteId;
import org.chancery.correspondence.NoteState;
import org.chancery.correspondence.Notes;
import org.chancery.documents.Documents;
import org.chancery.platform.Deadline;
import org.chancery.platform.DemonstrationClock;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.chancery.platform.Refusal;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// The silences of the December 2020 decisions run to their historical end, and others beside them,
/// on the real database. The clock only goes forward, so the tests follow the calendar.
@SilenceServerTest
@TestPropertySource(properties = "test.tour=silence") // a context of its own, begun on 11 December
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SilenceTourTest {

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final UUID DECISION = UUID.randomUUID();

  @Autowired SilenceProcedures silences;
  @Autowired Documents documents;
  @Autowired Notes notes;
  @Autowired DemonstrationClock clock;
  @Autowired DSLContext sql;

  private ProcedureId open(String title, String paragraph, LocalDate day, boolean provisional) {
    return silences.open(
        new Proposal(
            new Localized(
                Map.of(
                    Language.ENGLISH, title,
                    Language.RUSSIAN, title,
                    Language.KAZAKH, title)),
            "updated-concept-paper",
            "soc",
            LocalDate.of(2020, 12, 11),
            "soc",
            new Mandate(DECISION, paragraph, "SOC 11.12.2020 §" + paragraph),
            new Deadline.OnDate(day, "by " + day),
            Optional.empty()),
        provisional);
  }

  private ProcedureId running(String title, LocalDateTime deadline, String reason) {
    ProcedureId id = open(title, "2", deadline.toLocalDate(), false);
    layText(id);
    silences.fixDeadline(id, deadline, ALMATY);
    silences.circulate(id, reason);
    return id;
  }

  private void layText(ProcedureId id) {
    byte[] paper = ("paper of " + id).getBytes(StandardCharsets.UTF_8);
    var file = documents.keep("paper.txt", "text/plain", paper);
    silences.layText(
        id, Language.ENGLISH, Map.of(Language.ENGLISH, new Enclosing(file, Optional.of(3))));
  }

  private String picture(ProcedureId id) {
    return Script.picture(silences.standing(silences.get(id)));
  }

  private List<String> acts(ProcedureId id) {
    return sql.fetch("select kind from audit.act where subject = ? order by 1", "silence:" + id)
        .getValues(0, String.class);
  }

  @Test
  @Order(1)
  void both_silences_of_the_case_run_to_their_historical_end() {
    ProcedureId measure = open("Epidemiological safety", "2", LocalDate.of(2020, 12, 25), true);
    ProcedureId titles = open("Staff titles", "9", LocalDate.of(2021, 1, 15), true);
    assertEquals("provisional [HOUR_AND_ZONE, TEXT]", picture(measure));
    silences.becomeLive(DECISION);
    assertEquals("draft [HOUR_AND_ZONE, TEXT]", picture(measure));
    layText(measure);
    layText(titles);
    Refusal refusal = assertThrows(Refusal.class, () -> silences.circulate(measure, ""));
    assertEquals("silence.hour-and-zone-missing", refusal.key());
    silences.fixDeadline(measure, LocalDateTime.parse("2020-12-25T18:00"), ALMATY);
    silences.fixDeadline(titles, LocalDateTime.parse("2021-01-15T18:00"), ALMATY);
    UUID note = silences.draftOpeningNote(measure);
    assertEquals(NoteState.DRAFTED, notes.get(new NoteId(note)).state());
    silences.circulate(measure, "");
    silences.circulate(titles, "");
    assertEquals(NoteState.CIRCULATED, notes.get(new NoteId(note)).state());
    assertEquals(27, silences.get(measure).members().size());
    assertTrue(picture(measure).startsWith("running PT"), picture(measure));

    Warning daysOff =
        silences.warnings(silences.get(measure)).stream()
            .filter(Warning.DaysOff.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertTrue(daysOff.toString().contains("ARE"), "case 3: " + daysOff);
    silences.acknowledge(measure, "IND");

    clock.moveTo(Instant.parse("2020-12-25T12:00:01Z"));
    assertEquals("closed 2020-12-25T12:00:00Z", picture(measure));
    assertTrue(picture(titles).startsWith("running"));
    clock.moveTo(Instant.parse("2020-12-28T04:00:00Z"));
    silences.certify(measure);
    assertEquals("adopted 2020-12-25T12:00:00Z by system", picture(measure));
    UUID outcome = silences.draftOutcomeNote(measure);
    String words = notes.text(new NoteId(outcome)).toString();
    assertTrue(words.contains("25 December 2020"), words);
    silences.announce(measure);
    assertEquals(NoteState.CIRCULATED, notes.get(new NoteId(outcome)).state());

    clock.moveTo(Instant.parse("2021-01-15T12:00:01Z"));
    silences.certify(titles);
    assertEquals("adopted 2021-01-15T12:00:00Z by system", picture(titles));
    assertTrue(acts(titles).contains("silence.ended"), acts(titles).toString());
    assertEquals(
        List.of(
            "silence.announced",
            "silence.became-live",
            "silence.certified",
            "silence.circulated",
            "silence.communication-received",
            "silence.deadline-fixed",
            "silence.ended",
            "silence.note-drafted",
            "silence.note-drafted",
            "silence.opened",
            "silence.text-laid"),
        acts(measure));
  }

  @Test
  @Order(2)
  void a_silence_is_broken_by_a_delegation_and_the_members_are_told() {
    ProcedureId id = running("Broken", LocalDateTime.parse("2021-02-15T18:00"), "");
    Said said = silences.object(id, "IND", Kind.OBJECTION, "India cannot join.");
    assertEquals(Effect.BREAKS, said.effect());
    assertTrue(picture(id).endsWith("IND"), picture(id));
    assertEquals(
        "silence.already-objected",
        assertThrows(Refusal.class, () -> silences.object(id, "IND", Kind.OBJECTION, "")).key());
    assertEquals(
        "silence.is-broken", assertThrows(Refusal.class, () -> silences.certify(id)).key());
    silences.draftOutcomeNote(id);
    silences.announce(id);
    assertTrue(acts(id).containsAll(List.of("silence.broken", "silence.ended")));
  }

  @Test
  @Order(3)
  void a_state_sees_its_own_words_and_not_those_of_others() {
    ProcedureId id = running("Confidential", LocalDateTime.parse("2021-02-15T18:00"), "");
    silences.object(id, "IND", Kind.OBJECTION, "zanzibar");
    SeenByState korea = silences.getForState(id, "KOR");
    assertFalse(korea.toString().contains("IND"), korea.toString());
    assertFalse(korea.toString().contains("zanzibar"), korea.toString());
    assertTrue(silences.getForState(id, "IND").hasObjected());
    assertEquals(
        "platform.not-found",
        assertThrows(Refusal.class, () -> silences.getForState(id, "TKM")).key());
    assertEquals(
        "platform.not-found",
        assertThrows(Refusal.class, () -> silences.object(id, "TKM", Kind.OBJECTION, "")).key());
    ProcedureId draft = open("Draft", "2", LocalDate.of(2021, 2, 15), false);
    assertEquals(
        "platform.not-found",
        assertThrows(Refusal.class, () -> silences.getForState(draft, "KOR")).key());
    assertTrue(silences.listForState("KOR").stream().noneMatch(s -> s.id().equals(draft)));
  }

  @Test
  @Order(4)
  void what_came_on_paper_counts_from_its_receipt() {
    ProcedureId id = running("Paper", LocalDateTime.parse("2021-01-16T18:00"), "Urgent.");
    Instant deadline = Instant.parse("2021-01-16T12:00:00Z");
    clock.moveTo(deadline.plusSeconds(3600));
    assertEquals("closed " + deadline, picture(id));
    Receipt receipt =
        new Receipt(
            List.of("CHN", "RUS"),
            Capacity.NATIONAL,
            deadline,
            deadline.minusSeconds(60),
            Channel.NOTE_VERBALE,
            Kind.UNCLASSIFIED,
            Validity.VALID,
            "joint note",
            "Note No. 1 of 16 January 2021");
    Said said = silences.record(id, receipt);
    assertEquals(
        "silence.open-items", assertThrows(Refusal.class, () -> silences.certify(id)).key());
    silences.classify(
        id, said.communication().id(), Kind.OBJECTION, Validity.VALID, "It says: object.");
    assertEquals("broken " + deadline + " CHN RUS", picture(id));
  }

  @Test
  @Order(5)
  void a_note_that_correspondence_itself_circulates_starts_the_clock_too() {
    ProcedureId id = open("By the register", "2", LocalDate.of(2021, 2, 15), false);
    layText(id);
    silences.fixDeadline(id, LocalDateTime.parse("2021-02-15T18:00"), ALMATY);
    NoteId stale = new NoteId(silences.draftOpeningNote(id));
    silences.fixDeadline(id, LocalDateTime.parse("2021-02-16T18:00"), ALMATY);
    notes.register(stale);
    assertEquals(
        "silence.note-is-stale", assertThrows(Refusal.class, () -> notes.circulate(stale)).key());
    assertEquals(NoteState.REGISTERED, notes.get(stale).state());
    NoteId note = new NoteId(silences.draftOpeningNote(id));
    notes.register(note);
    notes.circulate(note);
    assertTrue(picture(id).startsWith("running"), picture(id));
    silences.object(id, "IND", Kind.OBJECTION, "");
    NoteId outcome = new NoteId(silences.draftOutcomeNote(id));
    notes.register(outcome);
    notes.circulate(outcome);
    assertTrue(silences.get(id).announcement().isPresent());
  }

  @Test
  @Order(6)
  void what_is_read_back_decides_like_what_was_entered() {
    for (SilenceProcedure procedure : silences.list()) {
      SilenceProcedure again = silences.get(procedure.id());
      assertEquals(procedure.ledger(), again.ledger());
    }
  }

  @Test
  @Order(7)
  void the_database_refuses_to_change_a_ledger() {
    for (String table :
        List.of(
            "procedure",
            "communication",
            "finding",
            "act",
            "circulation",
            "entitled",
            "deadline_fixed",
            "text_laid",
            "rendition")) {
      assertThrows(
          DataAccessException.class, () -> sql.execute("delete from silence." + table), table);
    }
    assertThrows(
        DataAccessException.class,
        () -> sql.execute("update silence.communication set received_at = received_at"));
  }

  @Test
  @Order(8)
  void objections_and_certification_in_one_moment_are_put_in_order_by_the_database()
      throws Exception {
    int rounds = 12;
    for (int round = 0; round < rounds; round++) {
      LocalDateTime local = LocalDateTime.parse("2021-03-01T18:00").plusDays(round);
      ProcedureId id = running("Race " + round, local, "Race.");
      clock.moveTo(local.atZone(ALMATY).toInstant().minusMillis(40));
      List<String> states = silences.get(id).members().stream().map(Member::state).toList();
      CountDownLatch start = new CountDownLatch(1);
      List<Future<String>> answers = new ArrayList<>();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 8; i++) {
          String state = states.get(i);
          long wait = i * 8L;
          answers.add(
              threads.submit(() -> {
                start.await();
                Thread.sleep(wait);
                return silences.object(id, state, Kind.OBJECTION, "").effect().name();
              }));
        }
        Future<String> certified =
            threads.submit(() -> {
              start.await();
              for (int attempt = 0; attempt < 200; attempt++) {
                try {
                  silences.certify(id);
                  return "certified";
                } catch (Refusal refusal) {
                  if (!refusal.key().equals("silence.still-running")) {
                    return refusal.key();
                  }
                  Thread.sleep(1);
                }
              }
              return "gave up";
            });
        start.countDown();
        long breaking = 0;
        for (Future<String> answer : answers) {
          breaking += answer.get().equals("BREAKS") ? 1 : 0;
        }
        SilenceProcedure after = silences.get(id);
        assertEquals(
            breaking > 0 ? "silence.is-broken" : "certified", certified.get(), picture(id));
        assertFalse(after.isContested());
      }
    }
  }

  @Test
  @Order(9)
  void a_state_has_one_voice_even_where_two_of_its_diplomats_press_at_once() throws Exception {
    ProcedureId id = running("Voice", LocalDateTime.parse("2021-06-01T18:00"), "");
    List<Future<String>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 6; i++) {
        answers.add(
            threads.submit(() -> {
              try {
                return silences.object(id, "IND", Kind.OBJECTION, "").effect().name();
              } catch (Refusal refusal) {
                return refusal.key();
              }
            }));
      }
    }
    List<String> told = new ArrayList<>();
    for (Future<String> answer : answers) {
      told.add(answer.get());
    }
    assertEquals(1, told.stream().filter("BREAKS"::equals).count(), told.toString());
    assertEquals(1, silences.get(id).said().size());
  }

  @Test
  @Order(10)
  void a_note_sent_from_both_sides_at_once_goes_once_and_nobody_waits_forever() throws Exception {
    clock.moveTo(Instant.parse("2021-06-01T13:00:00Z"));
    for (int round = 0; round < 8; round++) {
      ProcedureId id = open("Both sides " + round, "2", LocalDate.of(2021, 7, 1), false);
      layText(id);
      silences.fixDeadline(id, LocalDateTime.parse("2021-07-01T18:00"), ALMATY);
      NoteId note = new NoteId(silences.draftOpeningNote(id));
      notes.register(note);
      List<String> told = together(() -> silences.circulate(id, ""), () -> notes.circulate(note));
      assertEquals(1, told.stream().filter("done"::equals).count(), told.toString());
      assertEquals(NoteState.CIRCULATED, notes.get(note).state());
      silences.object(id, "IND", Kind.OBJECTION, "");
      NoteId outcome = new NoteId(silences.draftOutcomeNote(id));
      notes.register(outcome);
      told = together(() -> silences.announce(id), () -> notes.circulate(outcome));
      assertEquals(1, told.stream().filter("done"::equals).count(), told.toString());
      assertTrue(silences.get(id).announcement().isPresent());
    }
  }

  @Test
  @Order(11)
  void an_outcome_wants_somebody_until_the_members_are_told() {
    ProcedureId id = running("To be told", LocalDateTime.parse("2021-07-01T18:00"), "");
    silences.object(id, "IND", Kind.OBJECTION, "");
    assertTrue(wanting().contains(id), "broken, and nobody was told");
    UUID note = silences.draftOutcomeNote(id);
    assertEquals(note, silences.draftOutcomeNote(id), "a form sent twice");
    silences.announce(id);
    assertFalse(wanting().contains(id));
    ProcedureId withdrawn = running("Taken back", LocalDateTime.parse("2021-07-01T18:00"), "");
    silences.withdraw(withdrawn, "The sponsor asked for it.");
    assertFalse(wanting().contains(withdrawn));
  }

  private List<ProcedureId> wanting() {
    return silences.listUnannounced().stream().map(SilenceProcedure::id).toList();
  }

  private static List<String> together(Runnable... acts) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<String>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Runnable act : acts) {
        answers.add(
            threads.submit(() -> {
              start.await();
              try {
                act.run();
                return "done";
              } catch (Refusal refusal) {
                return refusal.key();
              }
            }));
      }
      start.countDown();
    }
    List<String> told = new ArrayList<>();
    for (Future<String> answer : answers) {
      told.add(answer.get());
    }
    return told;
  }
}
