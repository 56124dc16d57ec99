package org.chancery.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chancery.platform.Refusal;

/// Gathers the letters of every page and lays them out as lines from left to right and top to
/// bottom, wherever in the file they were printed: a label set apart from its text stands before it
/// again.
final class PdfLetters extends PDFTextStripper {

  private static final int MOST_LETTERS = 6_000_000;
  private static final int MOST_OPERATORS = 30_000_000;
  private static final long MOST_NANOSECONDS = 40_000_000_000L;

  private final String name;
  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<TextPosition> letters = new ArrayList<>();
  private final long began = System.nanoTime();
  private long operators;
  private long total;

  PdfLetters(String name) {
    this.name = name;
    setSuppressDuplicateOverlappingText(true);
  }

  void read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  /// The lines of each page from top to bottom.
  List<List<PdfLine>> pages() {
    return pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS
        || ((operators & 1023) == 0 && System.nanoTime() - began > MOST_NANOSECONDS)) {
      throw new Refusal("documents.bomb", name);
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (++total > MOST_LETTERS) {
      throw new Refusal("documents.bomb", name);
    }
    if (letter.getDir() == 0 && letter.getUnicode() != null && letter.getFontSizeInPt() > 0) {
      super.processTextPosition(letter);
    }
  }

  /// What the stripper gathered for the page, without its own idea of lines.
  @Override
  protected void writePage() {
    letters.clear();
    charactersByArticle.forEach(letters::addAll);
  }

  @Override
  protected void endPage(PDPage page) {
    pages.add(lines(page.getCropBox().getHeight()));
    letters.clear();
  }

  private List<PdfLine> lines(double pageHeight) {
    List<PdfLine> lines = new ArrayList<>();
    List<TextPosition> byHeight =
        letters.stream()
            .filter(l -> !l.getUnicode().isEmpty())
            .sorted(Comparator.comparingDouble(TextPosition::getYDirAdj))
            .toList();
    List<TextPosition> row = new ArrayList<>();
    double baseline = Double.NaN;
    for (TextPosition letter : byHeight) {
      double tolerance = 0.35 * height(letter);
      if (!row.isEmpty() && letter.getYDirAdj() - baseline > tolerance) {
        line(row, pageHeight, lines);
        row.clear();
      }
      if (row.isEmpty() || !letter.getUnicode().isBlank()) {
        baseline = letter.getYDirAdj();
      }
      row.add(letter);
    }
    line(row, pageHeight, lines);
    return lines;
  }

  private static double height(TextPosition letter) {
    return Math.abs(letter.getYScale()) > 0
        ? Math.abs(letter.getYScale())
        : letter.getFontSizeInPt();
  }

  private static void line(List<TextPosition> row, double pageHeight, List<PdfLine> lines) {
    List<TextPosition> letters = new ArrayList<>(row);
    letters.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    StringBuilder text = new StringBuilder();
    double right = Double.NaN;
    double left = Double.NaN;
    double firstWord = Double.NaN;
    double size = 0;
    double baseline = 0;
    int bold = 0;
    boolean bound = false;
    int printed = 0;
    for (TextPosition letter : letters) {
      String unicode = letter.getUnicode().replace('\u00a0', ' ');
      if (unicode.isBlank()) {
        bound = letter.getUnicode().indexOf('\u00a0') >= 0;
        continue;
      }
      double x = letter.getXDirAdj();
      if (Double.isNaN(left)) {
        left = x;
      } else if (x - right > gap(letter)) {
        text.append(' ');
        firstWord = Double.isNaN(firstWord) && !bound ? right - left : firstWord;
      }
      bound = false;
      text.append(unicode);
      right =
          Double.isNaN(right)
              ? x + letter.getWidthDirAdj()
              : Math.max(right, x + letter.getWidthDirAdj());
      size = Math.max(size, height(letter));
      baseline = Math.max(baseline, letter.getYDirAdj());
      bold += bold(letter.getFont()) ? 1 : 0;
      printed++;
    }
    if (printed > 0) {
      lines.add(
          new PdfLine(
              text.toString(),
              left,
              right,
              baseline,
              size,
              bold * 2 > printed,
              Double.isNaN(firstWord) ? right - left : firstWord,
              pageHeight));
    }
  }

  /// A gap of a fifth of the letter's height parts words; a printed space is seldom narrower,
  /// letter-spacing seldom wider.
  private static double gap(TextPosition letter) {
    return 0.16 * height(letter);
  }

  private static boolean bold(PDFont font) {
    String face = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return face.contains("bold") || face.contains("black") || face.contains("heavy");
  }
}
