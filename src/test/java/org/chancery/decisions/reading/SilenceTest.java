package org.chancery.decisions.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tariff shall be circulated for approval under a silence procedure of 72 hours.",
        "The list is submitted to members for consideration on a no-objection basis.",
        "The tariff shall be deemed to be accepted unless a port objects.",
        "If no objection is received by 3 May 2022, the tariff is considered adopted.",
        "Le tarif est adopté selon une procédure de silence.",
        "Тариф принимается по процедуре молчания до 3 мая 2022 года.",
      })
  void adoption_by_silence_is_found(String sentence) {
    assertTrue(Silence.procedure(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tariff was approved by correspondence on 3 May 2022.",
        "The request shall be deemed to have been refused in the absence of an answer.",
        "The Committee observed a minute of silence.",
      })
  void what_is_not_adoption_by_silence_is_left_alone(String sentence) {
    assertFalse(Silence.procedure(sentence));
  }

  @Test
  void a_written_procedure_and_a_refusing_silence_are_told() {
    DecisionText text =
        DecisionReader.read(
            "x",
            """
            The Harbour Committee,

            1. Notes the decision taken by correspondence on 3 May 2020;

            2. Decides that the Bureau shall be deemed to have refused a request after 90 days.
            """);
    assertTrue(text.paragraphs().getFirst().writtenProcedure());
    assertTrue(text.paragraphs().getLast().negativeSilence());
    assertEquals("1 note\n2 other\n", Picture.of(text));
  }
}
