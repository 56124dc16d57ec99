package org.chancery.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Steps through WordprocessingML by local names, so that the Strict form of the standard reads
/// like the usual one.
final class WordXml {

  private WordXml() {}

  static List<Element> children(@Nullable Node parent) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent == null ? null : parent.getFirstChild();
        n != null;
        n = n.getNextSibling()) {
      if (n instanceof Element e) {
        found.add(e);
      }
    }
    return found;
  }

  static List<Element> children(@Nullable Node parent, String name) {
    return children(parent).stream().filter(e -> is(e, name)).toList();
  }

  static @Nullable Element child(@Nullable Node parent, String name) {
    for (Node n = parent == null ? null : parent.getFirstChild();
        n != null;
        n = n.getNextSibling()) {
      if (n instanceof Element e && is(e, name)) {
        return e;
      }
    }
    return null;
  }

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  /// The `val` of a child; null where there is no such child.
  static @Nullable String valueOf(Node parent, String name) {
    Element child = child(parent, name);
    return child == null ? null : attribute(child, "val");
  }

  /// The attribute by its local name; empty where it is missing.
  static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getValue();
      }
    }
    return "";
  }

  static int number(String digits, int otherwise) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /// A switch of Word's: present without a value means on.
  static boolean on(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
