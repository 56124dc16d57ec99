package org.chancery.documents;

import java.util.List;
import java.util.Optional;
import org.chancery.platform.Language;

/// An official paper as a chancery sees it: one sheet for each language, each with its letterhead,
/// its text and what stands at the foot of the page. The same paper is printed by [PdfWriter] and
/// handed out for editing by [WordWriter], so that the two can never say different things.
///
/// @param title what the reader of the file is told it is ("Note verbale № 17-1/360emb"); needed by
///   PDF/UA
/// @param subject one line about the contents; needed by PDF/UA
public record Paper(String title, String subject, List<Sheet> sheets) {

  public Paper {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("a paper has at least one sheet");
    }
  }

  /// The text in one language: it begins on a new page and counts its pages from 1 (the number is
  /// printed from page 2).
  ///
  /// @param foot what stands at the foot of the page, the address block of a note verbale; may be
  ///   empty
  public record Sheet(Language language, List<Block> body, List<Line> foot) {
    public Sheet {
      body = List.copyOf(body);
      foot = List.copyOf(foot);
    }
  }

  /// What a sheet or a cell is made of.
  public sealed interface Block {}

  /// One paragraph in one of the house's styles.
  public record Line(Style style, List<Run> runs) implements Block {
    public Line {
      runs = List.copyOf(runs);
    }

    public static Line of(Style style, Run... runs) {
      return new Line(style, List.of(runs));
    }

    public static Line of(Style style, String text) {
      return of(style, Run.of(text));
    }

    String text() {
      return String.join("", runs.stream().map(Run::text).toList());
    }

    /// Whether nothing is written on it: it only keeps room.
    boolean isRoom() {
      return text().chars().allMatch(c -> c == '\u00A0' || c == ' ' || c == '\n');
    }
  }

  /// A numbered paragraph or list item. The label is part of the official text ("9.", "(i)"), so it
  /// is written as it stands and never counted by the word processor.
  ///
  /// @param level 0 for a paragraph, 1 for its items, 2 for theirs
  public record Item(String label, int level, List<Run> runs) implements Block {
    public Item {
      runs = List.copyOf(runs);
    }
  }

  /// Cells side by side without borders: a letterhead, or number left and enclosure right.
  ///
  /// @param ruled whether a fine rule closes the row, as under a letterhead
  public record Row(List<Cell> cells, boolean ruled) implements Block {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// @param share the part of the line's width, in percent; the shares of a row add up to 100
  public record Cell(int share, List<Block> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /// The emblem or seal of a letterhead.
  ///
  /// @param png used by Word, and by PDF where there is no drawing
  /// @param svg the drawing, sharper in print
  /// @param description read aloud in place of the picture
  @SuppressWarnings("ArrayRecordComponent") // the bytes are never compared
  public record Emblem(byte[] png, Optional<String> svg, int millimetres, String description)
      implements Block {}

  /// What follows begins on a new page of the same sheet.
  public record NewPage() implements Block {}

  /// Words of one language and one face; a line feed breaks the line inside the paragraph.
  ///
  /// @param language only where it differs from the sheet's
  public record Run(
      String text, boolean bold, boolean italic, boolean capitals, Optional<Language> language) {

    public static Run of(String text) {
      return new Run(text, false, false, false, Optional.empty());
    }

    public Run inBold() {
      return new Run(text, true, italic, capitals, language);
    }

    public Run inItalic() {
      return new Run(text, bold, true, capitals, language);
    }

    /// Printed in capitals, kept as typed.
    public Run inCapitals() {
      return new Run(text, bold, italic, true, language);
    }

    public Run in(Language other) {
      return new Run(text, bold, italic, capitals, Optional.of(other));
    }
  }

  /// The house's paragraph styles; a Word user finds them under the same names.
  public enum Style {
    /// Heading of the whole text, centred.
    TITLE,
    /// Heading under it, centred.
    SUBTITLE,
    /// Running text, justified, first line indented.
    BODY,
    /// Running text without indent, flush left.
    PLAIN,
    /// Centred text without emphasis.
    CENTRED,
    /// Flush right.
    RIGHT,
    /// Name of the organisation in a letterhead.
    LETTERHEAD,
    /// Small print under it: address, telephone.
    SMALL,
    /// Number, enclosure line.
    REFERENCE,
    /// Place and date.
    DATELINE,
    /// Address block.
    ADDRESS
  }
}
