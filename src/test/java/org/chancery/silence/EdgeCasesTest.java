package org.chancery.silence;

import static org.chancery.silence.Script.CIRCULATED;
import static org.chancery.silence.Script.DEADLINE;
import static org.chancery.silence.Script.cicaBut;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.platform.Deadline;
import org.chancery.platform.Refusal;
import org.chancery.silence.DeadlineRules.Peculiarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The edge cases of the silence procedure, by the number they carry in the trade's list of 33.
class EdgeCasesTest {

  private static final Instant LATER = DEADLINE.plusSeconds(86_400);

  private static void refused(String key, Executable act) {
    assertEquals(key, assertThrows(Refusal.class, act).key());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          inclusive, -1, broken
          inclusive,  0, broken
          inclusive,  1, closed
          exclusive, -1, broken
          exclusive,  0, closed
          exclusive,  1, closed
          """)
  void case_01_an_objection_at_the_instant_of_the_deadline(
      String boundary, long milliseconds, String outcome) {
    Script script =
        new Script(cicaBut("boundary", boundary))
            .circulated("IND", "KAZ")
            .objects("IND", DEADLINE.plusMillis(milliseconds));
    assertEquals(outcome, script.picture(LATER).split(" ")[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "inclusive, 0, running",
    "inclusive, 1, closed",
    "exclusive, -1, running",
    "exclusive, 0, closed"
  })
  void case_01_silence_runs_as_long_as_an_objection_would_be_in_time(
      String boundary, long milliseconds, String standing) {
    Script script = new Script(cicaBut("boundary", boundary)).circulated("IND");
    assertEquals(standing, script.picture(DEADLINE.plusMillis(milliseconds)).split(" ")[0]);
  }

  @Test
  void case_02_a_day_without_hour_and_zone_cannot_be_dispatched() {
    Script script = new Script().laid();
    assertEquals("draft [HOUR_AND_ZONE]", script.picture(CIRCULATED));
    refused(
        "silence.hour-and-zone-missing",
        () ->
            script
                .procedure()
                .circulate(List.of(new Entitled("IND", "x")), null, "", CIRCULATED, "x"));
    assertEquals("draft []", script.fixed("2020-12-25T18:00").picture(CIRCULATED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"midnight", "Midnight", "24:00", "00:00", "0:00", "полночь", "түн ортасы"})
  void case_04_midnight_is_not_accepted(String time) {
    refused("silence.midnight", () -> DeadlineRules.read("2020-12-25", time, "Asia/Almaty", ""));
  }

  @Test
  void case_04_midnight_is_not_accepted_from_a_program_either() {
    refused(
        "silence.midnight",
        () ->
            DeadlineRules.fixed(
                LocalDateTime.parse("2020-12-25T00:00"), ZoneId.of("Asia/Almaty"), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EST", "Nur-Sultan time", "UTC+6", "GMT+5", "MSK", "+06:00", "ALMT", ""})
  void case_05_a_zone_has_its_full_name(String zone) {
    refused("silence.zone-unknown", () -> DeadlineRules.read("2020-12-25", "18:00", zone, ""));
  }

  @Test
  void case_06_of_a_local_time_that_comes_twice_the_later_instant_counts() {
    Deadline.Fixed deadline =
        DeadlineRules.read("2024-02-29", "23:30", "Asia/Almaty", "by 29 February");
    assertEquals(Instant.parse("2024-02-29T18:30:00Z"), deadline.instant());
    assertEquals(Optional.of(Peculiarity.TWICE), DeadlineRules.peculiarity(deadline));
  }

  @Test
  void case_06_of_a_local_time_that_is_skipped_the_instant_after_the_gap_counts() {
    Deadline.Fixed deadline = DeadlineRules.read("2021-03-14", "02:30", "America/New_York", "");
    assertEquals(Instant.parse("2021-03-14T07:30:00Z"), deadline.instant());
    assertEquals(Optional.of(Peculiarity.SKIPPED), DeadlineRules.peculiarity(deadline));
  }

  @Test
  void case_07_when_the_zone_rules_change_the_later_of_promise_and_published_instant_counts() {
    Deadline.Fixed deadline = Script.by("2024-06-28T18:00"); // UTC+5 since 1 March 2024
    Instant promise = Instant.parse("2024-06-28T13:00:00Z");
    Instant published = Instant.parse("2024-06-28T12:00:00Z"); // as computed while it was UTC+6
    assertEquals(
        promise, new Entry.DeadlineFixed(CIRCULATED, "x", deadline, published, "2023c").instant());
    Instant later = promise.plusSeconds(3600);
    assertEquals(
        later, new Entry.DeadlineFixed(CIRCULATED, "x", deadline, later, "2023c").instant());
    Entry.DeadlineFixed kept =
        (Entry.DeadlineFixed)
            new Script().fixed("2020-12-25T18:00").procedure().ledger().getFirst();
    assertTrue(kept.timeZoneRules().matches("20\\d\\d[a-z]"), kept.timeZoneRules());
  }

  @Test
  void case_09_of_a_mail_sent_before_and_received_after_the_receipt_decides() {
    Script script = new Script().circulated("IND");
    SilenceProcedure running = script.procedure();
    Entry.Communication mail =
        new Entry.Communication(
            LATER,
            "registrar",
            new CommunicationId(new java.util.UUID(1, 1)),
            List.of("IND"),
            Capacity.NATIONAL,
            DEADLINE.plusSeconds(120),
            DEADLINE.minusSeconds(60),
            Channel.EMAIL,
            Kind.OBJECTION,
            Validity.VALID,
            "India objects.",
            "e-mail");
    SilenceProcedure after = running.with(running.receive(mail));
    assertEquals("closed " + DEADLINE, Script.picture(after.standing(LATER)));
    assertEquals(DEADLINE.minusSeconds(60), after.said().getFirst().communication().sentAt());
  }

  @Test
  void case_10_a_scanned_note_breaks_provisionally_until_the_original_is_in_or_found_missing() {
    Script script =
        new Script()
            .circulated("IND")
            .says(Kind.OBJECTION, Validity.PROVISIONAL, "IND", CIRCULATED, CIRCULATED);
    assertEquals("broken " + CIRCULATED + " IND provisionally", script.picture(LATER));
    assertEquals(
        "broken " + CIRCULATED + " IND",
        new Script()
            .circulated("IND")
            .says(Kind.OBJECTION, Validity.PROVISIONAL, "IND", CIRCULATED, CIRCULATED)
            .found(Kind.OBJECTION, Validity.VALID, LATER)
            .picture(LATER));
    assertEquals(
        "closed " + DEADLINE, script.found(Kind.OBJECTION, Validity.INVALID, LATER).picture(LATER));
  }

  @Test
  void case_11_an_objection_recalled_in_time_lets_silence_resume_to_the_same_deadline() {
    Instant second = CIRCULATED.plusSeconds(1);
    Script script =
        new Script()
            .circulated("IND", "KAZ")
            .objects("IND", CIRCULATED)
            .says(Kind.RECALL, Validity.VALID, "IND", second, second);
    assertEquals("closed " + DEADLINE, script.picture(LATER));
    assertEquals(Effect.RECALLED, script.procedure().said().getFirst().effect());
  }

  @Test
  void case_11_after_the_deadline_or_the_notice_it_cannot_be_recalled() {
    Script late =
        new Script()
            .circulated("IND")
            .objects("IND", CIRCULATED)
            .says(Kind.RECALL, Validity.VALID, "IND", LATER, LATER);
    assertEquals("broken " + CIRCULATED + " IND", late.picture(LATER));
    Instant second = CIRCULATED.plusSeconds(1);
    Script told =
        new Script()
            .circulated("IND")
            .objects("IND", CIRCULATED)
            .announced(second)
            .says(Kind.RECALL, Validity.VALID, "IND", second, second);
    assertEquals("broken " + CIRCULATED + " IND", told.picture(LATER));
  }

  @Test
  void case_12_a_joint_objection_has_as_many_objectors_as_states() {
    Script script =
        new Script().circulated("AUS", "CAN", "IND", "JPN").objects("IND AUS", DEADLINE);
    assertEquals("broken " + DEADLINE + " AUS IND", script.picture(LATER));
    assertEquals(1, script.procedure().said().size());
    Script recalled =
        new Script()
            .circulated("AUS", "CAN", "IND", "JPN")
            .objects("IND AUS", CIRCULATED)
            .says(Kind.RECALL, Validity.VALID, "AUS", DEADLINE, DEADLINE);
    assertEquals("broken " + CIRCULATED + " IND", recalled.picture(LATER));
  }

  @Test
  void case_13_others_may_join_after_the_silence_is_broken() {
    Script script =
        new Script().circulated("IND", "KAZ").objects("IND", CIRCULATED).objects("KAZ", DEADLINE);
    assertEquals("broken " + CIRCULATED + " IND KAZ", script.picture(LATER));
  }

  @Test
  void case_13_consensus_minus_one_takes_two_states_not_two_letters() {
    Script script =
        new Script(cicaBut("break-threshold", "2"))
            .circulated("IND", "KAZ")
            .objects("IND", CIRCULATED)
            .objects("IND", CIRCULATED);
    assertEquals("closed " + DEADLINE, script.picture(LATER));
    assertEquals("broken " + DEADLINE + " IND KAZ", script.objects("KAZ", DEADLINE).picture(LATER));
  }

  @Test
  void case_14_an_amendment_breaks_where_the_policy_says_so() {
    Script breaks =
        new Script()
            .circulated("IND")
            .says(Kind.AMENDMENT, Validity.VALID, "IND", CIRCULATED, CIRCULATED);
    assertEquals("broken " + CIRCULATED + " IND", breaks.picture(LATER));
    Script comments =
        new Script(cicaBut("breakers", "objection"))
            .circulated("IND")
            .says(Kind.AMENDMENT, Validity.VALID, "IND", CIRCULATED, CIRCULATED);
    assertEquals("closed " + DEADLINE, comments.picture(LATER));
  }

  @Test
  void case_16_a_text_without_its_authentic_rendition_is_refused() {
    refused(
        "silence.authentic-text-missing",
        () -> new Text(org.chancery.platform.Language.RUSSIAN, Script.text().renditions()));
  }

  @Test
  void case_17_two_drafts_under_silence_together_do_not_touch_each_other() {
    Script one = new Script().circulated("IND", "KAZ").objects("IND", CIRCULATED);
    Script other = new Script().circulated("IND", "KAZ").certified(LATER);
    assertEquals("broken " + CIRCULATED + " IND", one.picture(LATER));
    assertEquals("adopted " + DEADLINE + " by director", other.picture(LATER));
  }

  @Test
  void case_19_a_member_admitted_while_silence_runs_is_not_entitled() {
    Script script = new Script().circulated("IND", "KAZ");
    refused("silence.not-entitled", () -> script.objects("KWT", CIRCULATED.plusSeconds(1)));
  }

  @Test
  void case_20_an_objection_stays_when_its_state_leaves_because_the_entitled_are_frozen() {
    Script script = new Script().circulated("IND", "KAZ").objects("IND", CIRCULATED);
    assertEquals(
        List.of("IND", "KAZ"), script.procedure().members().stream().map(Member::state).toList());
    assertEquals("broken " + CIRCULATED + " IND", script.picture(LATER));
  }

  @Test
  void case_21_communications_of_a_disputed_seat_hold_up_certification() {
    Script script =
        new Script()
            .circulated("AFG")
            .says(Kind.OBJECTION, Validity.DISPUTED, "AFG", CIRCULATED, CIRCULATED);
    assertEquals("closed " + DEADLINE, script.picture(LATER));
    refused("silence.open-items", () -> script.certified(LATER));
  }

  @Test
  void case_22_a_member_without_channel_needs_a_decision_to_proceed_and_stays_flagged() {
    Script script = new Script().laid().fixed("2020-12-25T18:00");
    List<Entitled> entitled = List.of(new Entitled("IND", "embassy"), new Entitled("LKA", null));
    refused(
        "silence.member-without-channel",
        () -> script.procedure().circulate(entitled, null, "", CIRCULATED, "registrar"));
    Entry.Circulated sent =
        script.procedure().circulate(entitled, null, "The Chair agrees.", CIRCULATED, "registrar");
    assertEquals(
        List.of("LKA"),
        sent.entitled().stream().filter(e -> !e.isReached()).map(Entitled::state).toList());
  }

  @Test
  void case_23_a_recusal_is_not_silence() {
    Script script =
        new Script()
            .circulated("IND")
            .says(Kind.RECUSAL, Validity.VALID, "IND", CIRCULATED, CIRCULATED);
    assertEquals(false, script.procedure().members().getFirst().isSilent());
    assertEquals("closed " + DEADLINE, script.picture(LATER));
  }

  @Test
  void case_24_the_chairing_state_may_object_in_its_national_capacity() {
    Script script = new Script().circulated("TJK", "KAZ").objects("KAZ", CIRCULATED);
    assertEquals("broken " + CIRCULATED + " KAZ", script.picture(LATER));
    assertEquals(
        Capacity.NATIONAL, script.procedure().said().getFirst().communication().capacity());
  }

  @Test
  void case_25_an_unlisted_official_is_verified_before_anything_is_certified_or_announced() {
    Script script =
        new Script()
            .circulated("IND")
            .says(Kind.OBJECTION, Validity.PROVISIONAL, "IND", CIRCULATED, CIRCULATED);
    refused("silence.is-broken", () -> script.certified(LATER));
    refused("silence.open-items", () -> script.announced(LATER));
    script.found(Kind.OBJECTION, Validity.INVALID, LATER).certified(LATER);
    assertEquals("adopted " + DEADLINE + " by director", script.picture(LATER));
  }

  @Test
  void case_26_a_window_below_the_advised_one_needs_a_reason() {
    Script script = new Script().laid().fixed("2020-12-25T18:00");
    List<Entitled> entitled = List.of(new Entitled("IND", "embassy"));
    Instant late = Instant.parse("2020-12-22T05:00:00Z");
    refused(
        "silence.window-too-short",
        () -> script.procedure().circulate(entitled, null, "", late, "registrar"));
    assertEquals(
        "The paper came late; the Chair agrees.",
        script
            .procedure()
            .circulate(entitled, null, "The paper came late; the Chair agrees.", late, "registrar")
            .reason());
  }

  @Test
  void case_29_who_agreed_in_the_meeting_may_still_break() {
    assertEquals(
        "broken " + CIRCULATED + " KAZ",
        new Script().circulated("IND", "KAZ").objects("KAZ", CIRCULATED).picture(LATER));
  }

  @Test
  void case_30_days_without_certification_change_neither_outcome_nor_effective_date() {
    Script script = new Script().circulated("IND");
    Instant aMonthLater = DEADLINE.plusSeconds(30 * 86_400);
    assertEquals("closed " + DEADLINE, script.picture(aMonthLater));
    assertEquals(
        "adopted " + DEADLINE + " by director", script.certified(aMonthLater).picture(aMonthLater));
  }

  @Test
  void case_31_the_same_objection_by_note_and_by_mail_is_one_position_and_both_are_kept() {
    Script script =
        new Script(cicaBut("break-threshold", "2"))
            .circulated("IND", "KAZ")
            .objects("IND", CIRCULATED)
            .objects("IND", CIRCULATED.plusSeconds(60));
    assertEquals(2, script.procedure().said().size());
    assertEquals("closed " + DEADLINE, script.picture(LATER));
    assertEquals(2, script.procedure().members().getFirst().said().size());
  }

  @Test
  void case_32_an_objection_to_the_chair_is_as_good_as_one_to_the_secretariat() {
    SilenceProcedure running = new Script().circulated("IND").procedure();
    SilenceProcedure after =
        running.with(
            running.receive(
                Script.communication(
                    Kind.OBJECTION, Validity.VALID, "IND", DEADLINE, LATER, Channel.CHAIR)));
    assertEquals("broken " + DEADLINE + " IND", Script.picture(after.standing(LATER)));
  }
}
