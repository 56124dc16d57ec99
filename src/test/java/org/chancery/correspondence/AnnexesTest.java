package org.chancery.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Annexes that are mentioned and not enclosed.
class AnnexesTest {

  @Test
  void the_list_of_participants_of_the_case_is_missed() {
    String text =
        "The list of participants is attached as Annexure I.\n\nSOC agreed on the following:";
    assertEquals(List.of("Annexure I"), Annexes.missing(text, List.of("draft-decisions.pdf")));
  }

  @Test
  void an_annex_with_its_own_heading_is_there() {
    String text = "The list is attached as Annexure I.\n\nAnnexure I\n\nList of participants";
    assertEquals(List.of(), Annexes.missing(text, List.of()));
  }

  @Test
  void an_annex_in_a_file_of_its_own_is_there() {
    assertEquals(List.of(), Annexes.missing("See Annex 2.", List.of("text.pdf", "annex-2.pdf")));
    assertEquals(List.of("Annex 2"), Annexes.missing("See Annex 2.", List.of("annex-21.pdf")));
  }

  @Test
  void russian_and_kazakh_annexes_are_annexes() {
    assertEquals(
        List.of("Приложении 1", "Қосымша 2"),
        Annexes.missing("Список дан в Приложении № 1. Қосымша 2 қараңыз.", List.of()));
  }
}
