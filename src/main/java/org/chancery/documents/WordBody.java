package org.chancery.documents;

import static org.chancery.documents.Markup.escape;

import java.util.List;
import java.util.Locale;
import org.chancery.documents.Paper.Block;
import org.chancery.documents.Paper.Cell;
import org.chancery.documents.Paper.Emblem;
import org.chancery.documents.Paper.Item;
import org.chancery.documents.Paper.Line;
import org.chancery.documents.Paper.NewPage;
import org.chancery.documents.Paper.Row;
import org.chancery.documents.Paper.Run;
import org.chancery.documents.Paper.Style;
import org.chancery.platform.Language;

/// The blocks of one sheet as WordprocessingML. Lengths are in twentieths of a point, pictures in
/// EMU (36 000 a millimetre).
final class WordBody {

  /// Width between the margins of A4 with 30 mm left and 20 mm right.
  private static final int TEXT_WIDTH = 9071;

  private static final String FRAME =
      "<w:framePr w:w=\""
          + TEXT_WIDTH
          + "\" w:wrap=\"notBeside\" w:hAnchor=\"margin\" w:xAlign=\"left\""
          + " w:vAnchor=\"margin\" w:yAlign=\"bottom\"/>";

  private final StringBuilder out;
  private final Language language;
  private final List<Emblem> pictures;

  WordBody(StringBuilder out, Language language, List<Emblem> pictures) {
    this.out = out;
    this.language = language;
    this.pictures = pictures;
  }

  void block(Block block) {
    switch (block) {
      case Line line -> line(line, "");
      case Item item -> item(item);
      case Row row -> row(row);
      case Emblem emblem -> emblem(emblem);
      case NewPage _ -> out.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }
  }

  void framed(Line line) {
    line(line, FRAME);
  }

  private void line(Line line, String properties) {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style(line.style())).append("\"/>");
    out.append(properties).append("</w:pPr>");
    runs(line.runs());
    out.append("</w:p>");
  }

  private static String style(Style style) {
    return style.name().charAt(0) + style.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private void item(Item item) {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"Item").append(Math.min(item.level(), 2) + 1);
    out.append("\"/></w:pPr>");
    run(Run.of(item.label() + "\t"));
    runs(item.runs());
    out.append("</w:p>");
  }

  private void row(Row row) {
    String border =
        row.ruled()
            ? "<w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>"
            : "";
    out.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
        .append(TEXT_WIDTH)
        .append("\" w:type=\"dxa\"/><w:tblBorders>");
    out.append(border).append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
    out.append(
        "<w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
    row.cells().forEach(c -> out.append("<w:gridCol w:w=\"").append(width(c)).append("\"/>"));
    out.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (Cell cell : row.cells()) {
      out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width(cell));
      out.append("\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
      cell.blocks().forEach(this::block);
      if (cell.blocks().isEmpty() || cell.blocks().getLast() instanceof Row) {
        out.append("<w:p/>");
      }
      out.append("</w:tc>");
    }
    out.append("</w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
  }

  private static int width(Cell cell) {
    return TEXT_WIDTH * cell.share() / 100;
  }

  private void emblem(Emblem emblem) {
    pictures.add(emblem);
    int number = pictures.size();
    long height = emblem.millimetres() * 36_000L;
    long width = Math.round(height * PictureSize.of(emblem.png()).proportion());
    out.append("<w:p><w:pPr><w:pStyle w:val=\"Centred\"/></w:pPr><w:r><w:drawing>");
    out.append(
        WordPicture.INLINE
            .replace("{number}", Integer.toString(number))
            .replace("{width}", Long.toString(width))
            .replace("{height}", Long.toString(height))
            .replace("{description}", escape(emblem.description())));
    out.append("</w:drawing></w:r></w:p>");
  }

  private void runs(List<Run> runs) {
    runs.forEach(this::run);
  }

  private void run(Run run) {
    out.append("<w:r><w:rPr>");
    if (run.bold()) {
      out.append("<w:b/>");
    }
    if (run.italic()) {
      out.append("<w:i/>");
    }
    if (run.capitals()) {
      out.append("<w:caps/>");
    }
    out.append("<w:lang w:val=\"").append(escape(tag(run.language().orElse(language))));
    out.append("\"/></w:rPr>");
    text(run.text());
    out.append("</w:r>");
  }

  private void text(String text) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == '\n' || c == '\t') {
        if (i > from) {
          out.append("<w:t xml:space=\"preserve\">")
              .append(escape(text.substring(from, i)))
              .append("</w:t>");
        }
        if (i < text.length()) {
          out.append(c == '\n' ? "<w:br/>" : "<w:tab/>");
        }
        from = i + 1;
      }
    }
  }

  /// Word knows languages with their country only: Kazakh is kk-KZ.
  static String tag(Language language) {
    return switch (language.tag()) {
      case "en" -> "en-GB";
      case "ru" -> "ru-RU";
      case "kk" -> "kk-KZ";
      case "fr" -> "fr-FR";
      default -> language.tag();
    };
  }
}
