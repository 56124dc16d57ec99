package org.chancery.decisions.reading;

import java.util.HashMap;
import java.util.Map;

/// Month names in English, French, Russian and Kazakh, by the beginnings that inflection leaves
/// alone.
final class Months {
  private static final String[][] NAMES = {
    {"january", "janvier", "январ", "қаңтар", "jan"},
    {"february", "février", "феврал", "ақпан", "feb"},
    {"march", "mars", "март", "наурыз", "mar"},
    {"april", "avril", "апрел", "сәуір", "apr"},
    {"may", "mai", "май", "мамыр", "мая", "мае"},
    {"june", "juin", "июн", "маусым", "jun"},
    {"july", "juillet", "июл", "шілде", "jul"},
    {"august", "août", "август", "тамыз", "aug"},
    {"september", "septembre", "сентябр", "қыркүйек", "sep", "sept"},
    {"october", "octobre", "октябр", "қазан", "oct"},
    {"november", "novembre", "ноябр", "қараша", "nov"},
    {"december", "décembre", "декабр", "желтоқсан", "dec"},
  };
  private static final Map<String, Integer> EXACT = new HashMap<>();

  static {
    for (int month = 0; month < NAMES.length; month++) {
      for (String name : NAMES[month]) {
        EXACT.put(name, month + 1);
      }
    }
  }

  private Months() {}

  /// 1 to 12, or 0 where the word is no month.
  static int of(Word word) {
    String lower = word.lower();
    Integer exact = EXACT.get(lower);
    if (exact != null) {
      return lower.length() > 3
              || word.capital()
              || lower.codePointAt(0) > 0x3ff
              || lower.equals("mai")
          ? exact
          : 0;
    }
    if (lower.isEmpty() || lower.codePointAt(0) < 0x400) {
      return 0;
    }
    for (int length = lower.length() - 1; length >= 4; length--) {
      Integer stem = EXACT.get(lower.substring(0, length));
      if (stem != null) {
        return stem;
      }
    }
    return 0;
  }
}
