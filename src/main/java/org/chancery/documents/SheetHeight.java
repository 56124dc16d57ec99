package org.chancery.documents;

import java.util.List;
import org.chancery.documents.Paper.Block;
import org.chancery.documents.Paper.Cell;
import org.chancery.documents.Paper.Emblem;
import org.chancery.documents.Paper.Item;
import org.chancery.documents.Paper.Line;
import org.chancery.documents.Paper.NewPage;
import org.chancery.documents.Paper.Row;
import org.chancery.documents.Paper.Run;
import org.chancery.documents.Paper.Sheet;

/// How high a sheet must be for its foot to stand at the bottom of its last page.
final class SheetHeight {

  /// A4 between margins of 20 mm.
  private static final int PAGE = 257;

  /// Kept free under the foot, so that rounding never pushes it to a further page.
  private static final int SLACK = 6;

  /// A page holds some 45 lines; what is estimated below this surely fits on one.
  private static final int SURELY_ONE_PAGE = 34;

  private SheetHeight() {}

  /// In millimetres. Short sheets are judged by their length, others are laid out once more to
  /// count.
  static int of(Paper paper, Sheet sheet) {
    int lines = lines(sheet.body()) + lines(sheet.foot());
    int pages =
        sheet.foot().isEmpty() || lines <= SURELY_ONE_PAGE
            ? 1
            : PdfWriter.pageCount(PaperPrint.flowing(paper, sheet));
    return pages * PAGE - SLACK;
  }

  private static int lines(List<? extends Block> blocks) {
    return blocks.stream().mapToInt(SheetHeight::lines).sum();
  }

  private static int lines(Block block) {
    return switch (block) {
      case Line line -> lines(line.runs(), 65);
      case Item item -> lines(item.runs(), 50);
      case Row row -> row.cells().stream().mapToInt(SheetHeight::lines).max().orElse(0);
      case Emblem emblem -> 1 + emblem.millimetres() / 5;
      case NewPage _ -> SURELY_ONE_PAGE + 1;
    };
  }

  private static int lines(Cell cell) {
    return lines(cell.blocks()) * Math.max(1, 80 / Math.max(1, cell.share()));
  }

  /// With one more for the space after the paragraph.
  private static int lines(List<Run> runs, int width) {
    String text = String.join("", runs.stream().map(Run::text).toList());
    return 1 + text.lines().mapToInt(line -> 1 + line.length() / width).sum();
  }
}
