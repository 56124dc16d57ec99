package org.chancery.documents;

import java.util.List;
import org.chancery.documents.Paper.Block;
import org.chancery.documents.Paper.Emblem;
import org.chancery.documents.Paper.Item;
import org.chancery.documents.Paper.Line;
import org.chancery.documents.Paper.NewPage;
import org.chancery.documents.Paper.Row;
import org.chancery.documents.Paper.Run;
import org.chancery.documents.Paper.Sheet;
import org.chancery.documents.Paper.Style;

/// How high a sheet must be for its foot to stand at the bottom of its last page.
final class SheetHeight {

  /// A4 between margins of 20 mm.
  private static final int PAGE = 257;

  /// Kept free under the foot, so that rounding never pushes it to a further page.
  private static final int SLACK = 6;

  /// What is judged no higher than this surely fits on one page: the judgement errs towards more.
  private static final int SURELY_ONE_PAGE = PAGE - 10;

  private static final double POINT = 25.4 / 72;

  private SheetHeight() {}

  /// In millimetres. Sheets that surely are short are judged by their lines, others are laid out
  /// once more to count: a third of the price of printing them.
  static int of(Paper paper, Sheet sheet) {
    double judged = height(sheet.body(), 100) + height(sheet.foot(), 100);
    int pages =
        sheet.foot().isEmpty() || judged <= SURELY_ONE_PAGE
            ? 1
            : PdfWriter.pageCount(PaperPrint.flowing(paper, sheet));
    return pages * PAGE - SLACK;
  }

  private static double height(List<? extends Block> blocks, int share) {
    return blocks.stream().mapToDouble(block -> height(block, share)).sum();
  }

  /// @param share of the sheet's width, in hundredths
  private static double height(Block block, int share) {
    return switch (block) {
      case Line line -> Measure.of(line.style()).height(line.runs(), share);
      case Item item -> Measure.of(Style.BODY).height(item.runs(), share * 3 / 4);
      case Row row ->
          21 * POINT
              + row.cells().stream()
                  .mapToDouble(cell -> height(cell.blocks(), cell.share()))
                  .max()
                  .orElse(0);
      case Emblem emblem -> emblem.millimetres() + 2;
      case NewPage _ -> SURELY_ONE_PAGE + 1;
    };
  }

  /// What `paper.css` gives a style: the height of a line and the room around the paragraph in
  /// points, and how many letters, few for its size, fill a line of the sheet.
  private record Measure(double line, double around, int letters) {

    static Measure of(Style style) {
      return switch (style) {
        case TITLE, SUBTITLE -> new Measure(16.2, 10, 50);
        case BODY, PLAIN, CENTRED, RIGHT -> new Measure(16.2, 8, 62);
        case LETTERHEAD -> new Measure(13.2, 0, 50);
        case SMALL -> new Measure(11.1, 3, 85);
        case REFERENCE -> new Measure(16.2, 4, 62);
        case DATELINE -> new Measure(16.2, 24, 62);
        case ADDRESS -> new Measure(15, 0, 45);
      };
    }

    double height(List<Run> runs, int share) {
      String text = String.join("", runs.stream().map(Run::text).toList());
      int width = Math.max(1, letters * share / 100);
      int lines = text.lines().mapToInt(l -> 1 + l.length() / width).sum();
      return (lines * line + around) * POINT;
    }
  }
}
