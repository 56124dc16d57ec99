package org.chancery.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          to circulate the paper by January 30, 2021. | by January 30, 2021 | Circulate the paper
          of the report of the Director.              | ''                  | The report of the Director
          (for approval by January 15, 2021)          | by January 15, 2021 | For approval
          the issue of titles, (and                   | ''                  | The issue of titles
          the level of Counsellor).                   | ''                  | The level of Counsellor
          the Plan (as amended)                       | ''                  | The Plan (as amended)
          of                                          | ''                  | Of
          by January 30, 2021                         | by January 30, 2021 | By January 30, 2021
          обновить Каталог.                           | ''                  | Обновить Каталог
          """)
  void a_clause_becomes_what_a_register_says(String clause, String deadline, String words) {
    assertEquals(words, Wording.of(clause, deadline));
  }
}
