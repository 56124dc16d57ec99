package org.chancery.silence;

import static org.chancery.silence.Script.CIRCULATED;
import static org.chancery.silence.Script.DEADLINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Standing and guards, with fixed instants.
class SilenceProcedureTest {

  private static final Instant DAY_AFTER = DEADLINE.plusSeconds(86_400);

  private static void refused(String key, Executable act) {
    assertEquals(key, assertThrows(Refusal.class, act).key());
  }

  @Test
  void a_procedure_of_a_text_not_yet_adopted_is_provisional_and_cannot_be_circulated() {
    SilenceProcedure provisional =
        new SilenceProcedure(
            Script.opening(true), new SilencePolicy("TEST", Script.ALMATY, Script.CICA), List.of());
    assertEquals(
        "provisional [HOUR_AND_ZONE, TEXT]", Script.picture(provisional.standing(CIRCULATED)));
    refused(
        "silence.not-yet-adopted",
        () -> provisional.circulate(List.of(new Entitled("IND", "x")), null, "", CIRCULATED, "x"));
    SilenceProcedure live = provisional.with(provisional.becomeLive(CIRCULATED, "officer"));
    assertEquals("draft [HOUR_AND_ZONE, TEXT]", Script.picture(live.standing(CIRCULATED)));
    refused("silence.already-live", () -> live.becomeLive(CIRCULATED, "officer"));
  }

  @Test
  void nothing_changes_once_it_is_circulated() {
    SilenceProcedure running = new Script().circulated("IND", "KAZ").procedure();
    refused(
        "silence.already-circulated", () -> running.layText(Script.text(), CIRCULATED, "officer"));
    refused(
        "silence.already-circulated",
        () -> running.fixDeadline(Script.by("2020-12-26T18:00"), CIRCULATED, "officer"));
    refused(
        "silence.already-circulated",
        () -> running.circulate(List.of(), null, "", CIRCULATED, "officer"));
  }

  @Test
  void silence_runs_closes_and_is_adopted_only_by_certification() {
    Script script = new Script().circulated("IND", "KAZ");
    assertEquals("running PT1H", script.picture(DEADLINE.minusSeconds(3600)));
    assertEquals("running PT0S", script.picture(DEADLINE));
    assertEquals("closed " + DEADLINE, script.picture(DEADLINE.plusMillis(1)));
    refused("silence.still-running", () -> script.certified(DEADLINE));
    script.certified(DAY_AFTER);
    assertEquals("adopted 2020-12-25T12:00:00Z by director", script.picture(DAY_AFTER));
    refused("silence.already-certified", () -> script.certified(DAY_AFTER));
  }

  @Test
  void an_objection_breaks_the_silence_at_once() {
    Instant receipt = CIRCULATED.plusSeconds(60);
    Script script = new Script().circulated("IND", "KAZ").objects("IND", receipt);
    assertEquals("broken " + receipt + " IND", script.picture(receipt));
    assertEquals("broken " + receipt + " IND", script.picture(DAY_AFTER));
    refused("silence.is-broken", () -> script.certified(DAY_AFTER));
  }

  @Test
  void an_objection_after_the_deadline_is_kept_as_late_and_changes_nothing() {
    Script script = new Script().circulated("IND", "KAZ").objects("IND", DEADLINE.plusMillis(1));
    assertEquals("closed " + DEADLINE, script.picture(DAY_AFTER));
    assertEquals(Effect.LATE, script.procedure().said().getFirst().effect());
    script.certified(DAY_AFTER).objects("KAZ", DAY_AFTER);
    assertEquals("adopted 2020-12-25T12:00:00Z by director", script.picture(DAY_AFTER));
  }

  @Test
  void nothing_is_certified_while_something_received_is_undecided() {
    for (Validity open : List.of(Validity.UNCLEAR, Validity.DISPUTED)) {
      Script script =
          new Script()
              .circulated("IND", "KAZ")
              .says(Kind.OBJECTION, open, "IND", CIRCULATED.plusSeconds(9), DEADLINE);
      assertEquals("closed " + DEADLINE, script.picture(DAY_AFTER));
      refused("silence.open-items", () -> script.certified(DAY_AFTER));
    }
    Script script =
        new Script()
            .circulated("IND", "KAZ")
            .says(Kind.UNCLASSIFIED, Validity.VALID, "IND", CIRCULATED.plusSeconds(9), DEADLINE);
    refused("silence.open-items", () -> script.certified(DAY_AFTER));
    script.found(Kind.COMMENT, Validity.VALID, DAY_AFTER).certified(DAY_AFTER);
    assertEquals("adopted 2020-12-25T12:00:00Z by director", script.picture(DAY_AFTER));
  }

  @Test
  void comments_questions_support_and_acknowledgements_do_not_break() {
    Script script = new Script().circulated("IND", "KAZ", "CHN", "KOR", "MNG");
    script.says(Kind.COMMENT, Validity.VALID, "IND", CIRCULATED, CIRCULATED);
    script.says(Kind.QUESTION, Validity.VALID, "KAZ", CIRCULATED, CIRCULATED);
    script.says(Kind.SUPPORT, Validity.VALID, "CHN", CIRCULATED, CIRCULATED);
    script.says(Kind.ACKNOWLEDGEMENT, Validity.VALID, "KOR", CIRCULATED, CIRCULATED);
    assertEquals("closed " + DEADLINE, script.picture(DAY_AFTER));
    List<String> silent =
        script.procedure().members().stream().filter(Member::isSilent).map(Member::state).toList();
    assertEquals(List.of("KOR", "MNG"), silent);
  }

  @Test
  void what_came_in_time_but_was_entered_after_certification_is_shown_and_not_acted_upon() {
    Script script = new Script().circulated("IND", "KAZ").certified(DAY_AFTER);
    script.says(Kind.OBJECTION, Validity.VALID, "IND", DEADLINE.minusSeconds(1), DAY_AFTER);
    assertEquals("adopted 2020-12-25T12:00:00Z by director", script.picture(DAY_AFTER));
    assertTrue(script.procedure().isContested());
  }

  @Test
  void a_contested_adoption_is_not_announced_until_the_objection_is_found_to_be_none() {
    Script script = new Script().circulated("IND", "KAZ").certified(DAY_AFTER);
    script.says(Kind.UNCLASSIFIED, Validity.VALID, "IND", DEADLINE.minusSeconds(1), DAY_AFTER);
    refused("silence.open-items", () -> script.procedure().refuseToAnnounce(DAY_AFTER));
    script.found(Kind.OBJECTION, Validity.VALID, DAY_AFTER);
    refused("silence.is-contested", () -> script.procedure().refuseToAnnounce(DAY_AFTER));
    script.found(Kind.OBJECTION, Validity.INVALID, DAY_AFTER);
    script.procedure().refuseToAnnounce(DAY_AFTER);
  }

  @Test
  void a_note_that_tells_of_another_outcome_is_never_sent() {
    Script script = new Script().circulated("IND", "KAZ").objects("IND", CIRCULATED);
    UUID broken = UUID.randomUUID();
    SilenceProcedure drafted =
        script
            .procedure()
            .with(new Entry.NoteDrafted(DEADLINE, "x", broken, Entry.NoteDrafted.Purpose.OUTCOME));
    assertEquals(Optional.of(broken), drafted.draftedNote(Entry.NoteDrafted.Purpose.OUTCOME));
    SilenceProcedure unbroken =
        drafted.with(
            drafted.find(
                drafted.said().getFirst().communication().id(),
                Kind.COMMENT,
                Validity.VALID,
                "It only asks.",
                DEADLINE,
                "officer"));
    assertEquals(Optional.empty(), unbroken.draftedNote(Entry.NoteDrafted.Purpose.OUTCOME));
    SilenceProcedure certified = unbroken.with(unbroken.certify(DAY_AFTER, "director"));
    assertEquals(Optional.empty(), certified.draftedNote(Entry.NoteDrafted.Purpose.OUTCOME));
  }

  @Test
  void a_communication_has_a_sender_who_is_entitled_and_a_receipt_that_is_possible() {
    Script script = new Script().circulated("IND", "KAZ");
    refused("silence.not-entitled", () -> script.objects("USA", CIRCULATED));
    refused(
        "silence.received-before-circulation",
        () -> script.objects("IND", CIRCULATED.minusMillis(1)));
    refused(
        "silence.received-in-the-future",
        () ->
            script.says(
                Kind.OBJECTION, Validity.VALID, "IND", CIRCULATED.plusSeconds(1), CIRCULATED));
    refused("silence.not-circulated", () -> new Script().objects("IND", CIRCULATED));
  }

  @Test
  void a_text_is_withdrawn_only_while_nothing_is_decided() {
    Script script = new Script().circulated("IND", "KAZ");
    SilenceProcedure running = script.procedure();
    SilenceProcedure withdrawn =
        running.with(running.withdraw("Sponsor's request", CIRCULATED.plusSeconds(1), "director"));
    assertEquals("withdrawn 2020-12-11T09:00:01Z", Script.picture(withdrawn.standing(DAY_AFTER)));
    refused("silence.too-late-to-withdraw", () -> running.withdraw("x", DAY_AFTER, "director"));
    refused("silence.reason-missing", () -> running.withdraw(" ", CIRCULATED, "director"));
  }

  @Test
  void an_outcome_is_announced_once_and_only_when_there_is_one() {
    Script script = new Script().circulated("IND", "KAZ");
    refused("silence.no-outcome-yet", () -> script.announced(DAY_AFTER));
    script.certified(DAY_AFTER).announced(DAY_AFTER);
    refused("silence.already-announced", () -> script.announced(DAY_AFTER));
    Script provisional =
        new Script()
            .circulated("IND")
            .says(Kind.OBJECTION, Validity.PROVISIONAL, "IND", CIRCULATED, CIRCULATED);
    refused("silence.open-items", () -> provisional.announced(DAY_AFTER));
  }

  @Test
  void a_policy_this_form_cannot_honour_is_refused() {
    refused(
        "silence.policy-not-supported",
        () ->
            new SilencePolicy(
                "EXPLICIT_REPLY", Script.ALMATY, Script.cicaBut("explicit-reply", "true")));
  }
}
