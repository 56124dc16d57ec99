package org.chancery.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.documents.FileId;
import org.chancery.platform.Deadline;
import org.chancery.taskings.Force;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemarksTest {

  private static final LocalDate MET = LocalDate.of(2020, 12, 11);
  private static final ProposalId FIRST = new ProposalId(new UUID(0, 1));
  private static final ProposalId SECOND = new ProposalId(new UUID(0, 2));

  /// A seat that rests on Saturday and Sunday, and one member on Friday.
  private static final Terms TERMS =
      new Terms() {
        @Override
        public ZoneId seat() {
          return ZoneId.of("Asia/Almaty");
        }

        @Override
        public boolean restsAtSeat(LocalDate day) {
          return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        }

        @Override
        public List<String> restingMembers(LocalDate day) {
          return day.getDayOfWeek() == DayOfWeek.FRIDAY ? List.of("AFG") : List.of();
        }

        @Override
        public LocalTime closingHour() {
          return LocalTime.of(18, 0);
        }

        @Override
        public int advisedDays() {
          return 7;
        }
      };

  private static Proposal proposal(
      ProposalId id, Effect effect, boolean bracketed, @Nullable ProposalId after) {
    return new Proposal(
        id, new Passage(0, 1), effect, bracketed, Settlement.UNSETTLED, after, null);
  }

  private static String said(boolean negative, Proposal... proposals) {
    Paragraph paragraph =
        new Paragraph(
            1, "2", "§ 2", "2", null, "…", List.of(), false, negative, List.of(proposals));
    Decision decision =
        new Decision(
            new DecisionId(new UUID(0, 9)),
            new FileId(new UUID(0, 8)),
            "x.txt",
            new Session("SOC", MET, "", "", ""),
            Instant.EPOCH,
            "officer",
            null,
            null,
            null,
            1,
            List.of(paragraph));
    return new Remarks(decision, TERMS, LocalDate.of(2020, 12, 9))
        .all().values().stream()
            .flatMap(List::stream)
            .map(remark -> remark.getClass().getSimpleName())
            .collect(Collectors.joining(" "));
  }

  private static Effect silence(String day) {
    return new Effect.OpensSilence("measure", new Deadline.OnDate(LocalDate.parse(day), ""));
  }

  private static Effect task(String what, Deadline deadline) {
    return new Effect.Tasks(List.of("Secretariat"), what, List.of(), Force.DIRECTIVE, deadline);
  }

  @Test
  void a_silence_by_a_friday_without_hour_whose_paper_comes_first() {
    assertEquals(
        "AwaitedBy OpenEnded OneOfSeveral NoHour RestDayAbroad Waits OneOfSeveral",
        said(
            false,
            proposal(FIRST, task("circulate the paper", Deadline.unspecified()), false, null),
            proposal(SECOND, silence("2020-12-25"), false, FIRST)));
  }

  @Test
  void an_hour_that_is_fixed_is_enough() {
    Deadline fixed =
        new Deadline.Fixed(LocalDate.of(2020, 12, 24).atTime(18, 0), ZoneId.of("Asia/Almaty"), "");
    assertEquals(
        "", said(false, proposal(FIRST, new Effect.OpensSilence("m", fixed), false, null)));
  }

  @Test
  void a_short_window_a_weekend_brackets_and_silence_that_refuses() {
    assertEquals(
        "Bracketed SilenceRefuses NoHour RestDay ShortWindow",
        said(true, proposal(FIRST, silence("2020-12-13"), true, null)));
    assertEquals(
        "NoDay",
        said(
            false,
            proposal(FIRST, new Effect.OpensSilence("m", Deadline.unspecified()), false, null)));
  }

  @Test
  void a_compilation_by_a_saturday_needs_inputs_two_weeks_earlier() {
    Deadline saturday = new Deadline.OnDate(LocalDate.of(2021, 1, 30), "by January 30, 2021");
    Effect compile = task("compile the inputs of Member States and circulate", saturday);
    assertEquals("RestDay NeedsInputs", said(false, proposal(FIRST, compile, false, null)));
    Effect call = new Effect.CallsForInputs("x", Deadline.unspecified());
    assertEquals(
        "RestDay OneOfSeveral OneOfSeveral",
        said(false, proposal(FIRST, compile, false, null), proposal(SECOND, call, false, null)));
  }

  @Test
  void a_rest_day_inside_an_interval_hurts_nobody() {
    Deadline half =
        new Deadline.Within(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31), "January");
    assertEquals(
        "",
        said(
            false,
            proposal(
                FIRST, new Effect.SchedulesMeeting(List.of("SOC"), "meet", half), false, null)));
  }
}
