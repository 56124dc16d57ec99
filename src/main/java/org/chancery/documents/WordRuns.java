package org.chancery.documents;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Gathers the visible text of one paragraph: what was inserted, not what was deleted; results of
/// fields, not their codes.
final class WordRuns {

  private final StringBuilder text = new StringBuilder();
  private final List<Element> boxes = new ArrayList<>();
  private boolean tracked;
  private boolean deleted;

  /// For every open field whether its code is still being read.
  private final List<Boolean> codes = new ArrayList<>();

  String text() {
    return text.toString();
  }

  /// Text boxes anchored in the paragraph, to be read after it.
  List<Element> boxes() {
    return boxes;
  }

  boolean tracked() {
    return tracked;
  }

  /// Whether something was deleted or moved away from here.
  boolean deleted() {
    return deleted;
  }

  void gather(Node parent) {
    for (Element e : WordXml.children(parent)) {
      switch (String.valueOf(e.getLocalName())) {
        case "r" -> run(e);
        case "del", "moveFrom" -> {
          tracked = true;
          deleted = true;
        }
        case "ins", "moveTo" -> {
          tracked = true;
          gather(e);
        }
        case "pPr", "sdtPr", "sdtEndPr", "rt", "Fallback" -> {}
        case "t" -> add(e.getTextContent());
        default -> gather(e);
      }
    }
  }

  private void run(Element run) {
    Element properties = WordXml.child(run, "rPr");
    Element vanish = WordXml.child(properties, "vanish");
    if (vanish != null && WordXml.on(WordXml.attribute(vanish, "val"))) {
      return;
    }
    for (Element e : WordXml.children(run)) {
      switch (String.valueOf(e.getLocalName())) {
        case "t" -> add(e.getTextContent());
        case "tab", "ptab" -> add("\t");
        case "br", "cr" -> add("\n");
        case "noBreakHyphen" -> add("-");
        case "sym" -> add(symbol(WordXml.attribute(e, "char")));
        case "fldChar" -> field(WordXml.attribute(e, "fldCharType"));
        case "drawing", "pict", "object", "AlternateContent" -> box(e);
        case "ruby" -> gather(e);
        default -> {}
      }
    }
  }

  private void add(String piece) {
    if (!codes.contains(true)) {
      text.append(piece);
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> codes.add(true);
      case "separate" -> {
        if (!codes.isEmpty()) {
          codes.set(codes.size() - 1, false);
        }
      }
      case "end" -> {
        if (!codes.isEmpty()) {
          codes.removeLast();
        }
      }
      default -> {}
    }
  }

  private void box(Element e) {
    for (Element child : WordXml.children(e)) {
      if (WordXml.is(child, "txbxContent")) {
        boxes.add(child);
      } else if (!WordXml.is(child, "Fallback")) {
        box(child);
      }
    }
  }

  /// Symbol fonts live in the private use area, which has no meaning outside them.
  private static String symbol(String hex) {
    try {
      int c = Integer.parseInt(hex, 16);
      return c == 0 || (c >= 0xE000 && c <= 0xF8FF) ? "•" : Character.toString(c);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
