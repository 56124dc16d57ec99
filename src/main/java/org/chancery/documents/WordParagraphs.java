package org.chancery.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Walks the body of a Word document and gathers its paragraphs as a reader of the accepted text
/// sees them.
final class WordParagraphs {

  /// Gone once every change is accepted, or never part of the text.
  private static final Set<String> UNSEEN =
      Set.of(
          "del",
          "moveFrom",
          "pPr",
          "rPr",
          "sdtPr",
          "sdtEndPr",
          "tblPr",
          "tblGrid",
          "sectPr",
          "Fallback",
          "delText",
          "instrText",
          "delInstrText",
          "footnoteReference",
          "endnoteReference",
          "commentReference",
          "rt",
          "proofErr");

  private final WordNumbering numbering;
  private final List<String> texts = new ArrayList<>();
  private boolean tracked;

  /// The beginning of a paragraph whose end mark was deleted: it runs on into the next.
  private @Nullable StringBuilder running;

  WordParagraphs(WordNumbering numbering) {
    this.numbering = numbering;
  }

  List<String> texts() {
    return texts;
  }

  boolean tracked() {
    return tracked;
  }

  void read(@Nullable Node parent) {
    blocks(parent, texts);
    if (running != null) {
      keep(running.toString(), texts);
      running = null;
    }
  }

  private void blocks(@Nullable Node parent, List<String> into) {
    for (Element e : WordXml.children(parent)) {
      String name = String.valueOf(e.getLocalName());
      notice(name);
      if (name.equals("p")) {
        paragraph(e, into);
      } else if (name.equals("tbl")) {
        table(e, into);
      } else if (!UNSEEN.contains(name)) {
        blocks(e, into);
      }
    }
  }

  private void notice(String name) {
    switch (name) {
      case "ins", "del", "moveFrom", "moveTo" -> tracked = true;
      default -> {}
    }
  }

  private void paragraph(Element p, List<String> into) {
    Element properties = WordXml.child(p, "pPr");
    WordRuns runs = new WordRuns();
    runs.gather(p);
    tracked |= runs.tracked();
    Element mark = WordXml.child(properties, "rPr");
    if (mark != null
        && (WordXml.child(mark, "del") != null || WordXml.child(mark, "moveFrom") != null)) {
      tracked = true;
      running = (running == null ? new StringBuilder() : running).append(runs.text());
      return;
    }
    String text = (running == null ? "" : running) + runs.text();
    running = null;
    boolean seen = !text.isBlank() || !runs.deleted();
    String label = seen ? numbering.label(properties) : "";
    if (!text.isBlank()) {
      keep(label.isEmpty() ? text : label + " " + text, into);
    }
    for (Element box : runs.boxes()) {
      blocks(box, into);
    }
  }

  private static void keep(String text, List<String> into) {
    String clean =
        text.replace('\u00a0', ' ')
            .replace('\u2011', '-')
            .replaceAll("[ \\t\\u2002-\\u200a\\u202f]+", " ")
            .replaceAll(" ?\\n ?", "\n")
            .strip();
    if (!clean.isEmpty()) {
      into.add(clean);
    }
  }

  /// A row is a line, its cells parted by tabs; a row that only lays out one text (or a label and a
  /// text) is that text.
  private void table(Element table, List<String> into) {
    for (Element row : rows(table)) {
      Element deleted = WordXml.child(WordXml.child(row, "trPr"), "del");
      if (deleted != null) {
        tracked = true;
        continue;
      }
      List<List<String>> cells = new ArrayList<>();
      for (Element cell : cells(row)) {
        if (WordXml.child(WordXml.child(cell, "tcPr"), "cellDel") == null) {
          List<String> inside = new ArrayList<>();
          blocks(cell, inside);
          if (!inside.isEmpty()) {
            cells.add(inside);
          }
        }
      }
      row(cells, into);
    }
  }

  private static void row(List<List<String>> cells, List<String> into) {
    if (cells.size() == 1) {
      into.addAll(cells.getFirst());
    } else if (cells.size() == 2
        && cells.getFirst().size() == 1
        && cells.getFirst().getFirst().matches("\\(?[\\p{L}\\p{N}.]{1,6}[.)]|[-•–]|\\d{1,3}")) {
      List<String> text = cells.getLast();
      into.add(cells.getFirst().getFirst() + " " + text.getFirst());
      into.addAll(text.subList(1, text.size()));
    } else if (!cells.isEmpty()) {
      into.add(
          String.join(
              "\t", cells.stream().map(c -> String.join(" ", c).replace('\n', ' ')).toList()));
    }
  }

  private static List<Element> rows(Element table) {
    return inside(table, "tr");
  }

  private static List<Element> cells(Element row) {
    return inside(row, "tc");
  }

  /// Rows and cells may stand in content controls.
  private static List<Element> inside(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element e : WordXml.children(parent)) {
      if (WordXml.is(e, name)) {
        found.add(e);
      } else if (WordXml.is(e, "sdt")
          || WordXml.is(e, "sdtContent")
          || WordXml.is(e, "customXml")) {
        found.addAll(inside(e, name));
      }
    }
    return found;
  }
}
