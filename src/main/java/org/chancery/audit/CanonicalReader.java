package org.chancery.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads JSON of the few types that acts are made of. Whether it was written canonically is seen by
/// writing it again.
final class CanonicalReader {

  private static final int DEPTH = 64;

  private final String text;
  private int at;

  CanonicalReader(String text) {
    this.text = text;
  }

  @Nullable Object whole() {
    Object value = value(0);
    if (at != text.length()) {
      throw broken();
    }
    return value;
  }

  private @Nullable Object value(int depth) {
    if (depth > DEPTH) {
      throw broken();
    }
    return switch (peek()) {
      case '{' -> map(depth);
      case '[' -> list(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> map(int depth) {
    Map<String, @Nullable Object> members = new TreeMap<>();
    at++;
    if (peek() == '}') {
      at++;
      return members;
    }
    do {
      String name = string();
      expect(':');
      if (members.containsKey(name)) {
        throw broken();
      }
      members.put(name, value(depth + 1));
    } while (goesOn('}'));
    return members;
  }

  private List<@Nullable Object> list(int depth) {
    List<@Nullable Object> elements = new ArrayList<>();
    at++;
    if (peek() == ']') {
      at++;
      return elements;
    }
    do {
      elements.add(value(depth + 1));
    } while (goesOn(']'));
    return elements;
  }

  private boolean goesOn(char end) {
    char c = peek();
    at++;
    if (c != ',' && c != end) {
      throw broken();
    }
    return c == ',';
  }

  private String string() {
    expect('"');
    int end = at;
    while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\') {
      end++;
    }
    StringBuilder out = new StringBuilder().append(text, at, end);
    at = end;
    while (peek() != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\' -> c;
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'u' -> {
        if (at + 4 > text.length()) {
          throw broken();
        }
        at += 4;
        yield (char) Integer.parseInt(text, at - 4, at, 16);
      }
      default -> throw broken();
    };
  }

  private Long number() {
    int start = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Long.valueOf(text.substring(start, at));
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      throw broken();
    }
    at += word.length();
    return value;
  }

  private char peek() {
    if (at >= text.length()) {
      throw broken();
    }
    return text.charAt(at);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw broken();
    }
    at++;
  }

  private IllegalArgumentException broken() {
    return new IllegalArgumentException("not JSON at character " + (at + 1));
  }
}
