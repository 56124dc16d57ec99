package org.chancery.decisions.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The first case: the draft Decisions of the Senior Officials Committee of 11 December 2020.
class CaseTest {
  private static DecisionText decisions = DecisionReader.read("none", "");

  @BeforeAll
  static void read() throws IOException {
    try (var stream =
        CaseTest.class.getResourceAsStream("/cases/soc-2020-12-11/note-and-draft-decisions.txt")) {
      if (stream == null) {
        throw new IOException("the case is missing");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      decisions = DecisionReader.read("note-and-draft-decisions.txt", text);
    }
  }

  @Test
  void tells_the_meeting() {
    Meeting meeting = decisions.meeting();
    assertEquals(
        new Meeting(
            "Senior Officials Committee",
            "2020-12-11",
            "virtual",
            "H.E. Mr. Shakhrat Nuryshev",
            null,
            "draft"),
        meeting);
  }

  @Test
  void finds_every_element_of_the_ten_items() {
    assertEquals(
        """
        – note
        – note
        1 note
        2 tasking directive [CICA Secretariat]
        2 silence-procedure 2020-12-25
        3 note
        3 tasking directive [CICA Secretariat] 2021-01-30
        4 approve
        5 approve
        6 note
        6 tasking exhortative [Member States]
        7 note
        – tasking directive [CICA Secretariat] at the next SWG and SOC meetings
        – standing on regular basis
        8 tasking directive [CICA Secretariat]
        9 note
        9 (other)
        9 tasking directive [CICA Secretariat]
        9 (silence-procedure) 2021-01-15
        10 meeting 2021-01-01/2021-06-30
        10 tasking implied [CICA Secretariat] in due course
        """,
        Picture.of(decisions));
  }

  @Test
  void a_paper_must_be_circulated_before_its_silence_can_run() {
    assertEquals(List.of(new Dependency(0, 1)), numbered("2").dependencies());
    assertEquals(List.of(new Dependency(2, 3)), numbered("9").dependencies());
  }

  @Test
  void anchors_each_act_to_its_words() {
    Paragraph nine = numbered("9");
    String silence = nine.acts().get(3).span().of(nine.whole());
    assertEquals("(for approval through silence procedure by January 15, 2021)", silence);
    assertEquals(List.of("Member States"), nine.acts().get(2).recipients());
  }

  @Test
  void keeps_the_items_of_paragraph_seven() {
    assertEquals(
        List.of(
            new Item("(i)", "establishment of the Council of Eminent Persons;"),
            new Item("(ii)", "establishment of the CICA Fund.")),
        numbered("7").items());
  }

  private static Paragraph numbered(String number) {
    return decisions.paragraphs().stream()
        .filter(p -> number.equals(p.number()))
        .findFirst()
        .orElseThrow();
  }
}
