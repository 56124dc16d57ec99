package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;

/// Passages in brackets, square or round: in a draft they are not yet agreed.
final class Brackets {
  private final List<Span> spans = new ArrayList<>();

  Brackets(String text) {
    int[] open = new int[64];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '(' || c == '[') && depth < open.length) {
        open[depth++] = i;
      } else if ((c == ')' || c == ']') && depth > 0) {
        int begin = open[--depth];
        if (depth == 0 || text.charAt(begin) == '[') {
          spans.add(new Span(begin, i + 1));
        }
      } else if (c == '\n') {
        depth = 0;
      }
    }
  }

  boolean around(int place) {
    return spans.stream().anyMatch(s -> s.contains(place));
  }

  /// Where the brackets around a place close, or the place itself.
  int closing(int place) {
    return spans.stream().filter(s -> s.contains(place)).mapToInt(Span::end).max().orElse(place);
  }

  int opening(int place) {
    return spans.stream().filter(s -> s.contains(place)).mapToInt(Span::start).min().orElse(place);
  }
}
