package org.chancery.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts printed lines together to paragraphs. A line's end is a paragraph's end where the next word
/// would still have fitted, where the distance grows, where the face or the indent changes, or
/// where a label begins.
final class PdfParagraphs {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\(?(?:\\d{1,3}|[ivxlc]{1,6}|[IVXLC]{1,6}|[a-z]|[A-Z]|[а-я]|[А-Я])[.)]|\\d{1,3}(?:\\.\\d{1,3}){1,4}\\.?|[•‣▪●◦–—-])\\s.*");

  /// No paragraph ends so.
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?iu).*(?:,|\\b(?:and|or|of|the|for|on|in|to|by|with|a|an|et|de|du|des|la|le|les|и|в|по|на|о|с|от|для|және|мен))");

  private static final Pattern ENDS_WITH_HYPHEN = Pattern.compile(".*\\p{L}[-‐\\u00ad]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-‐‑][\\p{L}\\p{N}]+)+");

  private final Set<String> compounds = new HashSet<>();
  private final StringBuilder out = new StringBuilder();
  private double bodySize = 12;
  private double leftEdge;
  private double rightEdge;

  private PdfParagraphs(List<List<PdfLine>> pages) {
    List<PdfLine> all = pages.stream().flatMap(List::stream).toList();
    for (PdfLine line : all) {
      WORD.matcher(line.text())
          .results()
          .forEach(r -> compounds.add(r.group().toLowerCase(Locale.ROOT)));
    }
    edges(all);
  }

  /// The column's edges as most of its long lines show them; a wide table or a stray line moves
  /// neither.
  private void edges(List<PdfLine> lines) {
    double[] sizes = lines.stream().mapToDouble(PdfLine::size).sorted().toArray();
    bodySize = sizes.length == 0 ? 12 : sizes[sizes.length / 2];
    double widest = lines.stream().mapToDouble(PdfLine::width).max().orElse(0);
    List<PdfLine> full = lines.stream().filter(l -> l.width() > 0.5 * widest).toList();
    double[] rights = full.stream().mapToDouble(PdfLine::right).sorted().toArray();
    double[] lefts = full.stream().mapToDouble(PdfLine::left).sorted().toArray();
    rightEdge = rights.length == 0 ? 0 : rights[(int) (0.85 * (rights.length - 1))];
    leftEdge = lefts.length == 0 ? 0 : lefts[(int) (0.05 * (lefts.length - 1))];
  }

  static String text(List<List<PdfLine>> pages) {
    List<List<PdfLine>> bodies = RunningHeads.without(pages);
    PdfParagraphs paragraphs = new PdfParagraphs(bodies);
    for (List<PdfLine> page : bodies) {
      paragraphs.page(page);
    }
    return paragraphs.out.isEmpty() ? "" : paragraphs.out.append('\n').toString();
  }

  /// The last line written and where its paragraph began.
  private PdfLine last = new PdfLine("", 0, 0, 0, 0, false, 0, 0);

  private double textLeft;
  private int linesInParagraph;

  private void page(List<PdfLine> page) {
    if (page.size() >= 8) {
      edges(page);
    }
    double pitch = pitch(page);
    for (int i = 0; i < page.size(); i++) {
      PdfLine line = page.get(i);
      double gap = i == 0 ? 0 : line.baseline() - page.get(i - 1).baseline();
      if (linesInParagraph > 0 && continues(line, gap, pitch, i == 0)) {
        join(line.text());
        linesInParagraph++;
        textLeft = line.left();
      } else {
        out.append(out.isEmpty() ? "" : "\n\n").append(line.text());
        linesInParagraph = 1;
        textLeft = Double.NaN;
      }
      last = line;
    }
  }

  private boolean continues(PdfLine line, double gap, double pitch, boolean newPage) {
    double larger = Math.max(1, line.size() / bodySize);
    if (!newPage && gap > Math.max(1.28 * pitch * larger, 1.2 * line.size())) {
      return false;
    }
    if (Math.abs(line.size() - last.size()) > 0.12 * last.size()
        || (line.bold() != last.bold() && newPage)) {
      return false;
    }
    if (line.bold() != last.bold() && wouldHaveFitted(line)) {
      return false;
    }
    if (LABEL.matcher(line.text() + " ").matches()
        && !(ofDash(line) && !Double.isNaN(textLeft) && line.left() == textLeft)) {
      return false;
    }
    if (wouldHaveFitted(line)) {
      return false;
    }
    if (newPage) {
      return !last.text().matches(".*[.:;!?]") || hanging(line);
    }
    boolean labelled = LABEL.matcher(last.text() + " ").matches() && linesInParagraph == 1;
    boolean indented = line.left() > last.left() + 0.8 * line.size();
    return !indented || labelled || centred(line);
  }

  private static boolean ofDash(PdfLine line) {
    return "–—-".indexOf(line.text().charAt(0)) >= 0;
  }

  /// The paragraph goes on if it hangs and this line stands where its text stands.
  private boolean hanging(PdfLine line) {
    return !Double.isNaN(textLeft) && Math.abs(line.left() - textLeft) < 1 && linesInParagraph > 1;
  }

  private boolean centred(PdfLine line) {
    return Math.abs((line.left() + line.right()) - (last.left() + last.right())) < 3
        && last.left() > line.size() * 6;
  }

  /// Whether the first word of this line had room at the end of the last one: then the break was
  /// meant.
  private boolean wouldHaveFitted(PdfLine line) {
    if (UNFINISHED.matcher(last.text()).matches()) {
      return false;
    }
    double room =
        centredTogether(line) ? rightEdge - leftEdge - last.width() : rightEdge - last.right();
    return room > line.firstWord() + 0.3 * line.size();
  }

  /// Two lines on one axis with different left edges: such lines have their room on both sides.
  private boolean centredTogether(PdfLine line) {
    double axis = (line.left() + line.right()) - (last.left() + last.right());
    return Math.abs(axis) < 0.6 * line.size()
        && Math.abs(line.left() - last.left()) > 0.2 * line.size()
        && last.left() - leftEdge > line.size();
  }

  private void join(String next) {
    int end = out.length();
    String tail = out.substring(Math.max(0, end - 60));
    if (ENDS_WITH_HYPHEN.matcher(tail.replace('\n', ' ')).matches()
        && Character.isLetter(next.codePointAt(0))) {
      boolean soft = tail.charAt(tail.length() - 1) == '\u00ad';
      if (soft || (Character.isLowerCase(next.codePointAt(0)) && !compound(tail, next))) {
        out.setLength(end - 1);
      }
      out.append(next);
    } else {
      out.append(' ').append(next);
    }
  }

  /// A word that the text writes with its hyphen elsewhere, or that begins as such words do, keeps
  /// it.
  private boolean compound(String tail, String next) {
    String first =
        tail.substring(0, tail.length() - 1)
            .replaceAll("(?s).*[^\\p{L}\\p{N}]", "")
            .toLowerCase(Locale.ROOT);
    String second = next.replaceAll("(?s)[^\\p{L}\\p{N}].*", "").toLowerCase(Locale.ROOT);
    return compounds.contains(first + "-" + second) || BEGINNINGS.contains(first);
  }

  private static final Set<String> BEGINNINGS =
      Set.of(
          "non", "self", "long", "short", "follow", "multi", "well", "high", "low", "co", "vice",
          "so", "кто", "что", "где", "по", "какой");

  /// The usual distance between lines of the page.
  private static double pitch(List<PdfLine> page) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 1; i < page.size(); i++) {
      double gap = page.get(i).baseline() - page.get(i - 1).baseline();
      if (gap > 0.6 * page.get(i).size() && gap < 2.6 * page.get(i).size()) {
        counts.merge(Math.round(gap * 2), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparingLong(e -> -e.getKey()))
        .map(e -> e.getKey() / 2.0)
        .orElse(14.0);
  }
}
