package org.chancery.decisions.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25 December 2020 | 2020-12-25
          December 25, 2020 | 2020-12-25
          5–7 October 2022 | 2022-10-05/2022-10-07
          12 (p.m.) and 13 October 2022 | 2022-10-12/2022-10-13
          8 – 10 September | 2021-09-08/2021-09-10
          March 18 and 19, 2015 | 2015-03-18/2015-03-19
          2021-06-30 | 2021-06-30
          30.06.2021 | 2021-06-30
          June 2021 | 2021-06
          the end of 2020 | 2020
          the first half of 2021 | 2021-01-01/2021-06-30
          third quarter of 2021 | 2021-07-01/2021-09-30
          1er janvier 2024 | 2024-01-01
          15 août 2024 | 2024-08-15
          25 декабря 2020 года | 2020-12-25
          2020 жылғы 09 желтоқсан | 2020-12-09
          31 February 2021 |
          may 2021 |
          """)
  void reads_dates_as_they_are_written(String written, String date) {
    var words = Word.in(written, 0, written.length());
    DateReader.Read read = new DateReader(words, LocalDate.of(2021, 5, 4)).at(0);
    assertEquals(date, read == null ? null : read.date());
  }
}
