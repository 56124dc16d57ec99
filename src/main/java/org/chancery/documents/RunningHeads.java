package org.chancery.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes out what is printed on the pages but is no part of the text: heads and feet that return,
/// and page numbers.
final class RunningHeads {

  private static final int LINES = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?:page|p\\.|стр\\.?|страница|с\\.|бет)?\\s*[-–—]?\\s*\\d{1,4}\\s*(?:[-–—]|бет|-бет)?\\s*(?:(?:of|/|из|sur|de)\\s*\\d{1,4})?");

  private RunningHeads() {}

  static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<PdfLine> page : pages) {
      Set<String> here = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (atEdge(page, i)) {
          here.add(shape(page, i));
        }
      }
      here.forEach(s -> seen.merge(s, 1, Integer::sum));
    }
    List<List<PdfLine>> bodies = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      bodies.add(body(page, seen, pages.size()));
    }
    return bodies;
  }

  private static List<PdfLine> body(List<PdfLine> page, Map<String, Integer> seen, int pages) {
    int from = 0;
    int to = page.size();
    while (from < Math.min(LINES, page.size()) && runs(page, from, seen, pages)) {
      from++;
    }
    while (to > from && page.size() - to < LINES && runs(page, to - 1, seen, pages)) {
      to--;
    }
    return List.copyOf(page.subList(from, to));
  }

  private static boolean runs(List<PdfLine> page, int i, Map<String, Integer> seen, int pages) {
    PdfLine line = page.get(i);
    boolean outer =
        line.baseline() < 0.11 * line.pageHeight() || line.baseline() > 0.88 * line.pageHeight();
    if (!outer) {
      return false;
    }
    boolean returns =
        pages > 1 && seen.getOrDefault(shape(page, i), 0) >= Math.max(2, pages * 3 / 10);
    return returns || PAGE_NUMBER.matcher(line.text().strip()).matches();
  }

  private static boolean atEdge(List<PdfLine> page, int i) {
    return i < LINES || i >= page.size() - LINES;
  }

  /// The line without its numbers, and which edge of the page it stands at.
  private static String shape(List<PdfLine> page, int i) {
    boolean top = i < page.size() / 2.0;
    return (top ? "^" : "_") + page.get(i).text().replaceAll("\\d+", "#").strip();
  }
}
