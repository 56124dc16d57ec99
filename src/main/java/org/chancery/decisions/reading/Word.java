package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word with its place; `lead` and `trail` hold the punctuation that touches it.
record Word(String text, String lower, int start, int end, String lead, String trail) {
  private static final String ELIDING = "dlqsnjm";

  boolean is(String other) {
    return lower.equals(other);
  }

  boolean capital() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /// A comma, semicolon or colon, or the end of a clause, stands after it.
  boolean stopped() {
    return trail.indexOf(',') >= 0 || trail.indexOf(';') >= 0 || trail.indexOf(':') >= 0;
  }

  static List<Word> in(String text, int from, int to) {
    var words = new ArrayList<Word>();
    int i = from;
    while (i < to) {
      while (i < to && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      int begin = i;
      while (i < to && !Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      if (begin < i) {
        split(text, begin, i, words);
      }
    }
    return words;
  }

  private static void split(String text, int begin, int end, List<Word> words) {
    int first = begin;
    while (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    if (first >= last) {
      return;
    }
    String lead = text.substring(begin, first);
    if (last - first > 2
        && ELIDING.indexOf(Character.toLowerCase(text.charAt(first))) >= 0
        && (text.charAt(first + 1) == '\'' || text.charAt(first + 1) == '’')) {
      words.add(of(text, first, first + 2, lead, ""));
      first += 2;
      lead = "";
    }
    words.add(of(text, first, last, lead, text.substring(last, end)));
  }

  private static Word of(String text, int start, int end, String lead, String trail) {
    String word = text.substring(start, end);
    return new Word(
        word, word.toLowerCase(Locale.ROOT).replace('’', '\''), start, end, lead, trail);
  }
}
