package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where sentences begin and end. Titles, initials and "No." end none.
final class Sentences {
  private static final Set<String> ABBREVIATIONS = Vocabulary.set("sentences.abbreviations");

  private Sentences() {}

  static List<Span> in(String text) {
    var spans = new ArrayList<Span>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '\n' || ((c == '.' || c == '?' || c == '!') && ends(text, i));
      if (stop) {
        int end = i + 1;
        while (c != '\n' && end < text.length() && "”\"»’)*".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        add(spans, text, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(spans, text, start, text.length());
    return spans;
  }

  private static void add(List<Span> spans, String text, int start, int end) {
    if (!text.substring(start, end).isBlank()) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean ends(String text, int stop) {
    int next = stop + 1;
    while (next < text.length() && "”\"»’)*".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length()
        && (Character.isWhitespace(text.charAt(next))
            || "“\"«‘(*[".indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    if (next < text.length() && !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    int begin = stop;
    while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1)) && stop - begin < 20) {
      begin--;
    }
    String word =
        text.substring(begin, stop).toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\d]+", "");
    boolean initial =
        (word.length() == 1 && Character.isUpperCase(text.charAt(stop - 1)))
            || word.matches("(?:\\p{L}\\.-?)+\\p{L}");
    return !initial && !ABBREVIATIONS.contains(word);
  }
}
