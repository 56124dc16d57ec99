package org.chancery.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.documents.Paper;
import org.chancery.documents.Paper.Block;
import org.chancery.documents.Paper.Cell;
import org.chancery.documents.Paper.Line;
import org.chancery.documents.Paper.Row;
import org.chancery.documents.Paper.Run;
import org.chancery.documents.Paper.Sheet;
import org.chancery.documents.Paper.Style;
import org.chancery.institution.Letterhead;
import org.chancery.platform.Localized;

/// A note laid out as a chancery does: letterhead, number, enclosure, text, place and date, room
/// for the seal, no signature, the addressees at the foot. Every language has its own sheet, and
/// every sheet its number.
public final class NotePaper {

  private static final Line EMPTY = Line.of(Style.REFERENCE, "\u00A0");
  private static final Line ROOM_FOR_EMBLEM =
      Line.of(Style.LETTERHEAD, "\u00A0\n\u00A0\n\u00A0\n\u00A0");
  private static final Line BETWEEN_LANGUAGES = Line.of(Style.SMALL, "\u00A0");
  private static final Line ROOM_FOR_SEAL = Line.of(Style.PLAIN, "\u00A0\n\u00A0\n\u00A0\n\u00A0");

  private NotePaper() {}

  /// @param number as it is printed; for a draft what the series leaves blank
  /// @param subject for the properties of the file
  public static Paper of(NoteText text, String number, Localized subject) {
    List<Sheet> sheets =
        text.renditions().stream().map(r -> sheet(text.letterhead(), r, number)).toList();
    return new Paper(
        "Note verbale " + number, subject.in(text.renditions().getFirst().language()), sheets);
  }

  private static Sheet sheet(Letterhead head, Rendition rendition, String number) {
    Typesetting set = new Typesetting(rendition.language());
    List<Block> body = new ArrayList<>();
    body.add(letterhead(head));
    body.add(Line.of(Style.REFERENCE, Run.of(set.bound(number))));
    rendition
        .enclosure()
        .ifPresent(line -> body.add(Line.of(Style.REFERENCE, Run.of(set.bound(line)).inItalic())));
    body.add(EMPTY);
    body.add(Line.of(Style.BODY, set.bound(rendition.opening())));
    rendition.further().forEach(p -> body.add(Line.of(Style.BODY, set.bound(p))));
    body.add(Line.of(Style.BODY, set.bound(rendition.closing())));
    body.add(Line.of(Style.DATELINE, set.bound(rendition.placeAndDate())));
    body.add(ROOM_FOR_SEAL);
    return new Sheet(rendition.language(), body, address(rendition, set));
  }

  /// Room for the emblem, then the name in each language of the letterhead.
  private static Block letterhead(Letterhead head) {
    List<Block> lines = new ArrayList<>();
    for (Letterhead.Block block : head.blocks()) {
      lines.add(lines.isEmpty() ? ROOM_FOR_EMBLEM : BETWEEN_LANGUAGES);
      String name = String.join("\n", block.lines());
      lines.add(Line.of(Style.LETTERHEAD, Run.of(name).in(block.language())));
    }
    return new Row(List.of(new Cell(100, lines)), true);
  }

  /// The paragraphs of the block with an empty line between them.
  private static List<Line> address(Rendition rendition, Typesetting set) {
    String block =
        rendition.address().stream()
            .map(lines -> set.bound(String.join("\n", lines)))
            .collect(Collectors.joining("\n\n"));
    return List.of(Line.of(Style.ADDRESS, Run.of(block)));
  }
}
