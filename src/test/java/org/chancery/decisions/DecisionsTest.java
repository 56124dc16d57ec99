package org.chancery.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.platform.Deadline;
import org.chancery.platform.Refusal;
import org.chancery.taskings.Force;
import org.chancery.taskings.Standing;
import org.chancery.world.ServerTest;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class DecisionsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 9);

  @Autowired Decisions decisions;
  @Autowired DSLContext sql;

  private Decision imported() {
    return decisions.get(decisions.importDocument(TheCase.TEXT, TheCase.file(TheCase.TEXT)));
  }

  private Decision confirmed() {
    Decision it = imported();
    decisions.confirm(it.id(), it.version());
    return decisions.get(it.id());
  }

  /// Domain §1.3, and the verbs of welcome before the first number.
  @ParameterizedTest
  @ValueSource(
      strings = {"note-and-draft-decisions.txt", "draft-decisions.docx", "draft-decisions.pdf"})
  void the_case_is_read_as_it_was_read_by_hand(String file) {
    Decision it = decisions.get(decisions.importDocument(file, TheCase.file(file)));
    assertEquals(LocalDate.of(2020, 12, 11), it.session().metOn());
    assertEquals(Status.DRAFT, it.status());
    assertEquals(
        """
        ¶ 1 note
        ¶ 1 note
        § 1 note
        § 2 tasking directive by CICA Secretariat until –
        § 2 silence until 2020-12-25 after another
        § 3 note
        § 3 tasking directive by CICA Secretariat until 2021-01-30
        § 4 approve
        § 5 approve
        § 6 note
        § 6 tasking exhortative by Member States until –
        § 7 note
        § 7, ¶ 2 tasking directive by CICA Secretariat until (at the next SWG and SOC meetings)
        § 7, ¶ 2 standing
        § 8 tasking directive by CICA Secretariat until –
        § 9 note
        § 9 none [bracketed]
        § 9 tasking directive by CICA Secretariat until –
        § 9 silence until 2021-01-15 [bracketed] after another
        § 10 meeting by SWG; SOC until 2021-01-01/2021-06-30
        § 10 tasking implied by CICA Secretariat until ?in due course\
        """,
        TheCase.picture(it));
  }

  @Test
  void confirming_brings_provisional_outcomes_into_being_once() {
    Decision it = confirmed();
    decisions.confirm(it.id(), it.version());
    assertEquals(
        """
        § 2 task: Circulate the updated concept paper on introduction of new CBM “Epidemiological safety, public health and pharmaceuticals” to the CICA Catalogue of CBMs (provisional)
        § 2 silence: Epidemiological safety, public health and pharmaceuticals (provisional)
        § 3 task: Compile the inputs of Member States on the initiative and circulate the updated Concept Paper (provisional)
        § 6 task: Demonstrating the maximum flexibility in approving the secondment of diplomats by the Member States (provisional)
        § 7, ¶ 2 task: Compile the inputs of the Member States on the initiatives (provisional)
        § 8 task: Provide with proposals related to the term of office of the Executive Director of CICA Secretariat (provisional)
        § 9 task: Replace the old title with new ones in relevant CICA documents and circulate among the Member States (provisional)
        § 9 silence: Replace the old title with new ones in relevant CICA documents and circulate among the Member States (provisional)
        § 10 meeting: Hold the next meetings of SWG and SOC dedicated to review the status of implementation of CBMs (provisional)
        § 10 task: The exact date and modalities/venue will be communicated through the CICA Secretariat (provisional)\
        """,
        TheCase.picture(decisions.thread(it.id())));
  }

  @Test
  void adopting_makes_them_live_and_undoes_what_hung_on_dropped_brackets() {
    Decision it = confirmed();
    Refusal open =
        assertThrows(
            Refusal.class, () -> decisions.markAdopted(it.id(), it.version(), DAY, "dropped"));
    assertEquals("decisions.brackets-open", open.key());
    int version = it.version();
    for (Proposal bracketed : it.unsettled().toList()) {
      decisions.settle(it.id(), version++, bracketed.id(), Settlement.DROPPED);
    }
    decisions.markAdopted(it.id(), version, DAY, "The words in brackets were not agreed.");
    FollowUp after = decisions.thread(it.id());
    assertEquals(Status.AS_ADOPTED, after.decision().status());
    assertEquals(
        List.of(
            "open",
            "draft",
            "open",
            "monitored",
            "open",
            "open",
            "open",
            "withdrawn",
            "foreseen",
            "open"),
        TheCase.standings(after));
  }

  @Test
  void a_day_to_come_is_no_day_of_adoption() {
    Decision it = confirmed();
    int version = it.version();
    for (Proposal bracketed : it.unsettled().toList()) {
      decisions.settle(it.id(), version++, bracketed.id(), Settlement.AGREED);
    }
    int now = version;
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> decisions.markAdopted(it.id(), now, LocalDate.of(2031, 1, 1), ""));
    assertEquals("decisions.adopted-in-future", refusal.key());
  }

  @Test
  void an_outcome_leads_back_to_the_words_it_began_with() {
    Decision it = confirmed();
    Proposal silence =
        it.proposals().filter(p -> p.effect() instanceof Effect.OpensSilence).toList().getLast();
    Outcome outcome = silence.outcome();
    assertTrue(outcome != null);
    Mandates mandates = decisions.mandates(outcome.id()).orElseThrow();
    assertEquals("§ 9", mandates.paragraph().citation());
    assertTrue(mandates.words().contains("silence procedure by January 15, 2021"));
    assertEquals(1, mandates.before().size());
  }

  @Test
  void any_field_of_a_proposal_is_corrected_and_the_stale_form_refused() {
    Decision it = imported();
    Proposal task =
        it.proposals().filter(p -> p.effect() instanceof Effect.Tasks).findFirst().orElseThrow();
    Effect better =
        new Effect.Tasks(
            List.of("Chairmanship"),
            "circulate the paper",
            List.of("Member States"),
            Force.IMPLIED,
            new Deadline.OnDate(LocalDate.of(2020, 12, 14), "soon"));
    decisions.correct(it.id(), it.version(), task.id(), better, true);
    Proposal corrected = decisions.get(it.id()).proposal(task.id());
    assertEquals(better, corrected.effect());
    assertTrue(corrected.bracketed());
    Refusal stale =
        assertThrows(
            Refusal.class,
            () -> decisions.correct(it.id(), it.version(), task.id(), better, false));
    assertEquals("decisions.stale", stale.key());
  }

  @Test
  void a_proposal_is_added_at_its_words_and_dropped() {
    Decision it = imported();
    Effect effect = new Effect.CallsForInputs("Traditional Medicine", Deadline.unspecified());
    ProposalId added =
        decisions.add(
            it.id(), it.version(), 4, "compile the inputs of Member States", effect, false);
    Decision then = decisions.get(it.id());
    Proposal proposal = then.proposal(added);
    assertEquals(
        "compile the inputs of Member States",
        proposal.passage().of(then.paragraphOf(added).words()));
    assertThrows(
        Refusal.class,
        () -> decisions.add(it.id(), then.version(), 4, "not in the text", effect, false));
    decisions.drop(it.id(), then.version(), added);
    assertTrue(decisions.get(it.id()).proposals().noneMatch(p -> p.id().equals(added)));
  }

  @Test
  void the_offered_hour_and_the_needed_call_are_one_deed_each() {
    Decision it = imported();
    Proposal silence =
        it.proposals()
            .filter(p -> p.effect() instanceof Effect.OpensSilence)
            .findFirst()
            .orElseThrow();
    decisions.fixHour(it.id(), it.version(), silence.id());
    Deadline fixed = decisions.get(it.id()).proposal(silence.id()).effect().deadline();
    assertEquals("2020-12-25T12:00:00Z", ((Deadline.Fixed) fixed).instant().toString());
    Proposal compiling =
        it.proposals()
            .filter(p -> p.effect().what().startsWith("Compile the inputs"))
            .findFirst()
            .orElseThrow();
    ProposalId call = decisions.callForInputs(it.id(), it.version() + 1, compiling.id());
    assertEquals(
        LocalDate.of(2021, 1, 15),
        decisions.get(it.id()).proposal(call).effect().deadline().lastDay().orElseThrow());
  }

  @Test
  void what_decides_nothing_is_refused_and_leaves_nothing_behind() {
    int before = decisions.list(1000).size();
    String prose = "The weather in Nur-Sultan was cold.\n\nWe walked along the river.";
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> decisions.importDocument("letter.txt", prose.getBytes(StandardCharsets.UTF_8)));
    assertEquals("decisions.no-operative-paragraph", refusal.key());
    assertEquals(before, decisions.list(1000).size());
  }

  @Test
  void nothing_is_found_where_nothing_is() {
    assertTrue(decisions.find(new DecisionId(new UUID(1, 2))).isEmpty());
    assertTrue(decisions.mandates(new UUID(1, 2)).isEmpty());
    assertThrows(Refusal.class, () -> decisions.get(new DecisionId(new UUID(1, 2))));
    assertTrue(new Standing.Open().key().equals("open"));
  }

  @Test
  void two_officers_who_confirm_at_once_bring_everything_into_being_once() throws Exception {
    Decision it = imported();
    List<Future<String>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        answers.add(
            threads.submit(() -> {
              try {
                decisions.confirm(it.id(), it.version());
                return "confirmed";
              } catch (Refusal refusal) {
                return refusal.key();
              }
            }));
      }
    }
    for (Future<String> answer : answers) {
      assertTrue(List.of("confirmed", "decisions.stale").contains(answer.get()), answer.get());
    }
    long proposed = decisions.get(it.id()).proposals().filter(p -> p.outcome() != null).count();
    assertEquals(
        proposed,
        sql.fetchCount(DSL.table("taskings.tasking"), byDecision(it))
            + sql.fetchCount(DSL.table("silence.procedure"), byDecision(it))
            + sql.fetchCount(DSL.table("inputs.call"), byDecision(it))
            + sql.fetchCount(DSL.table("meetings.meeting"), byDecision(it)));
  }

  private static Condition byDecision(Decision it) {
    return DSL.field("decision", UUID.class).eq(it.id().value());
  }
}
