package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;

/// A plain text as lines: what a page width has broken is joined again, marks are told from words.
final class Lines {
  private static final int WRAPPED_AT_MOST = 130;

  private Lines() {}

  static List<Line> of(String text) {
    List<String> raw = text.lines().map(Lines::clean).toList();
    boolean wrapped = wrapped(raw);
    int width = raw.stream().mapToInt(String::length).max().orElse(0);
    var joined = new ArrayList<String>();
    boolean broken = true;
    int previous = 0;
    for (String line : raw) {
      if (line.isBlank()) {
        broken = true;
        continue;
      }
      boolean ended =
          previous < width * 0.5
              || (previous < width * 0.7 && !joined.isEmpty() && ends(joined.getLast()));
      if (wrapped && !broken && !ended && Marks.of(line).kind() == Line.Kind.PLAIN) {
        joined.set(joined.size() - 1, joined.getLast() + " " + line.strip());
      } else {
        joined.add(line);
      }
      previous = line.strip().length();
      broken = false;
    }
    return joined.stream().map(Marks::of).toList();
  }

  /// Odd spaces become plain ones; runs of them, which a page layout leaves, become one.
  /// Indentation stays.
  private static String clean(String line) {
    var clean = new StringBuilder(line.length());
    boolean spaced = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f' || c == '\f';
      if (c != '\ufeff' && !(space && spaced)) {
        clean.append(space ? ' ' : c);
      }
      spaced = space;
    }
    return clean.toString();
  }

  private static boolean ends(String line) {
    return ".;:".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /// Most lines about as long as the longest one: a printed page, not one paragraph a line.
  private static boolean wrapped(List<String> lines) {
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    if (longest > WRAPPED_AT_MOST || longest < 50) {
      return false;
    }
    long full = lines.stream().filter(l -> l.length() > longest * 0.7).count();
    long filled = lines.stream().filter(l -> !l.isBlank()).count();
    return full * 3 > filled;
  }
}
