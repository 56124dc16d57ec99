package org.chancery.documents;

import static org.chancery.documents.Markup.escape;

import java.util.Base64;
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
import org.chancery.documents.Paper.Style;

/// A [Paper] as the XHTML that [PdfWriter] prints.
final class PaperPrint {

  private final StringBuilder out = new StringBuilder(8 * 1024);
  private boolean titled;

  private PaperPrint() {}

  static Print of(Paper paper) {
    PaperPrint print = new PaperPrint();
    for (Sheet sheet : paper.sheets()) {
      print.sheet(sheet, "min-height:" + SheetHeight.of(paper, sheet) + "mm");
    }
    return print.finish(paper);
  }

  /// One sheet with its foot in the flow, to learn how many pages it takes.
  static Print flowing(Paper paper, Sheet sheet) {
    PaperPrint print = new PaperPrint();
    print.sheet(sheet, "flowing");
    return print.finish(paper);
  }

  private Print finish(Paper paper) {
    return new Print(
        paper.title(), paper.sheets().getFirst().language(), paper.subject(), out.toString());
  }

  private void sheet(Sheet sheet, String height) {
    out.append(
        height.equals("flowing")
            ? "<div class=\"flowing\""
            : "<div class=\"sheet\" style=\"" + height + "\"");
    out.append(" lang=\"").append(escape(sheet.language().tag())).append("\">");
    out.append("<div class=\"no-number\"></div><div class=\"number\"></div>");
    sheet.body().forEach(this::block);
    if (!sheet.foot().isEmpty()) {
      out.append("<div class=\"foot\">");
      sheet.foot().forEach(this::line);
      out.append("</div>");
    }
    out.append("</div>");
  }

  private void block(Block block) {
    switch (block) {
      case Line line -> line(line);
      case Item item -> item(item);
      case Row row -> row(row);
      case Emblem emblem -> emblem(emblem);
      case NewPage _ -> out.append("<div class=\"new-page\"></div>");
    }
  }

  private void line(Line line) {
    if (line.isRoom()) {
      room(line);
      return;
    }
    String tag = tag(line.style());
    out.append('<').append(tag).append(" class=\"").append(name(line.style())).append("\">");
    runs(line.runs());
    out.append("</").append(tag).append('>');
  }

  /// Empty lines are room and no text: nothing to lay out, to tag or to read aloud.
  private void room(Line line) {
    long lines = line.text().lines().count();
    double height =
        switch (line.style()) {
          case LETTERHEAD, ADDRESS -> 1.25;
          case SMALL -> 1.3;
          case TITLE, SUBTITLE, BODY, PLAIN, CENTRED, RIGHT, REFERENCE, DATELINE -> 1.35;
        };
    out.append("<div class=\"").append(name(line.style())).append("\" style=\"height:");
    out.append(lines * height).append("em\"></div>");
  }

  /// PDF/UA wants one first heading and none skipped: the first title is it, a letterhead is not a
  /// heading.
  private String tag(Style style) {
    if (style == Style.TITLE) {
      titled = true;
      return "h1";
    }
    return style == Style.SUBTITLE && titled ? "h2" : "p";
  }

  private static String name(Style style) {
    return style.name().toLowerCase(java.util.Locale.ROOT);
  }

  private void item(Item item) {
    out.append("<p class=\"item level-").append(item.level()).append("\"><span class=\"label\">");
    out.append(escape(item.label())).append(" </span>");
    runs(item.runs());
    out.append("</p>");
  }

  private void row(Row row) {
    out.append(row.ruled() ? "<div class=\"row ruled\">" : "<div class=\"row\">");
    for (Cell cell : row.cells()) {
      out.append("<div class=\"cell\" style=\"width:").append(cell.share()).append("%\">");
      cell.blocks().forEach(this::block);
      out.append("</div>");
    }
    out.append("</div>");
  }

  private void emblem(Emblem emblem) {
    String alt = escape(emblem.description());
    int size = emblem.millimetres();
    out.append("<div class=\"emblem\">");
    if (emblem.svg().isPresent()) {
      String drawing = emblem.svg().get();
      int svg = drawing.indexOf("<svg");
      out.append("<svg alt=\"")
          .append(alt)
          .append("\" style=\"height:")
          .append(size)
          .append("mm;width:");
      out.append(size).append("mm\"").append(drawing, svg + "<svg".length(), drawing.length());
    } else {
      out.append("<img alt=\"").append(alt).append("\" style=\"height:").append(size);
      out.append("mm\" src=\"data:image/png;base64,");
      out.append(Base64.getEncoder().encodeToString(emblem.png())).append("\"/>");
    }
    out.append("</div>");
  }

  private void runs(List<Run> runs) {
    for (Run run : runs) {
      StringBuilder classes = new StringBuilder();
      if (run.bold()) {
        classes.append("bold ");
      }
      if (run.italic()) {
        classes.append("italic ");
      }
      if (run.capitals()) {
        classes.append("capitals ");
      }
      String text = escape(run.text()).replace("\n", "<br/>");
      if (classes.isEmpty() && run.language().isEmpty()) {
        out.append(text);
        continue;
      }
      out.append("<span");
      if (!classes.isEmpty()) {
        out.append(" class=\"").append(classes.toString().strip()).append('"');
      }
      run.language().ifPresent(l -> out.append(" lang=\"").append(escape(l.tag())).append('"'));
      out.append('>').append(text).append("</span>");
    }
  }
}
