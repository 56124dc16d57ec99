package org.chancery.decisions.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void joins_lines_that_a_page_has_broken() {
    DecisionText text =
        DecisionReader.read(
            "x",
            """
            The Harbour Committee,
            1. Requests the Secretariat to compile the tariffs of all ports of the
            northern coast and to circulate them among the Port States before
            the next session of the Committee;
            2. Decides to remain seized of the matter of tariffs and of the charts.
            """);
    assertEquals(2, text.paragraphs().size());
    assertEquals(
        "1 tasking directive [Secretariat] before the next session\n2 standing\n",
        Picture.of(text));
  }

  @Test
  void a_date_line_is_the_heading_of_nothing() {
    DecisionText text =
        DecisionReader.read(
            "x",
            """
            The Harbour Board, at its second meeting,

            December 11, 2020

            1. Welcomed the new tables.

            Pilots

            2. Took note of the report.
            """);
    assertNull(text.paragraphs().getFirst().heading());
    assertEquals("Pilots", text.paragraphs().getLast().heading());
  }

  @Test
  void a_list_below_a_body_gives_an_act_each() {
    DecisionText text =
        DecisionReader.read(
            "x",
            """
            7. With respect to tides, the Harbour Board:
               (a) Welcomed the new tables;
               (b) Asked the secretariat to print them;
            8. The pilots had:
               (a) Asked the secretariat for tea;
            """);
    assertEquals("7 note\n7 tasking directive [secretariat]\n", Picture.of(text));
    assertEquals("(a)", text.paragraphs().getFirst().items().getFirst().number());
  }

  @Test
  void each_item_of_a_task_is_a_task() {
    DecisionText text =
        DecisionReader.read(
            "x",
            """
            The Harbour Committee,

            1. Requests the Director to:
            (a) publish the chart by 1 June 2030;
            (b) inform the ports;
            """);
    assertEquals(
        "1 tasking directive [Director] 2030-06-01\n1 tasking directive [Director]\n",
        Picture.of(text));
  }

  @Test
  void unnumbered_paragraphs_count_when_they_decide_and_annexes_do_not() {
    DecisionText text =
        DecisionReader.read(
            "x",
            """
            The Harbour Committee,

            Recalling its decision on piers,

            Approves the chart of piers;

            Annex

            1. Requests the reader to sleep.
            """);
    assertEquals(1, text.paragraphs().size());
    assertNull(text.paragraphs().getFirst().number());
  }

  @Test
  void titles_number_what_stands_below_them() {
    DecisionText text =
        DecisionReader.read(
            "x",
            """
            Decision HC/3-1 — Piers

            approved the chart.

            Decision HC/3-2 — Tides

            The Director will inform the ports. Secretariat to follow.
            """);
    assertEquals(
        List.of("HC/3-1", "HC/3-2"), text.paragraphs().stream().map(Paragraph::number).toList());
    assertEquals("HC/3-1 approve\nHC/3-2 tasking implied [Director]\n", head(Picture.of(text)));
  }

  private static String head(String picture) {
    return picture.lines().limit(2).reduce("", (a, b) -> a + b + "\n");
  }
}
