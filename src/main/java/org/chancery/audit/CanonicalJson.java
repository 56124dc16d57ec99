package org.chancery.audit;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One way to write a value, byte for byte: the JSON Canonicalization Scheme (RFC 8785) for text,
/// whole numbers, truth values, null, lists and maps.
///
/// Members stand in the order of their UTF-16 code units, there is no white space, only what must
/// be escaped is escaped. Numbers with a fraction are refused: their text differs from language to
/// language, so an act writes them as text.
public final class CanonicalJson {

  /// The largest whole number that every JSON reader keeps exactly (2^53 - 1).
  static final long EXACT = 9_007_199_254_740_991L;

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private CanonicalJson() {}

  public static String write(@Nullable Object value) {
    StringBuilder out = new StringBuilder(256);
    append(out, plain(value));
    return out.toString();
  }

  /// Reads what [#write] wrote, and nothing that differs from it in a single character.
  ///
  /// @throws IllegalArgumentException where the text is not canonical
  public static @Nullable Object read(String text) {
    Object value = new CanonicalReader(text).whole();
    StringBuilder again = new StringBuilder(text.length());
    append(again, value);
    if (!text.contentEquals(again)) {
      throw new IllegalArgumentException("not written canonically");
    }
    return value;
  }

  /// The same value in the few types that canonical JSON knows; ids, days, moments and enumerated
  /// words become text.
  static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text;
      case Boolean truth -> truth;
      case Byte _, Short _, Integer _, Long _ -> whole(((Number) value).longValue());
      case Enum<?> word -> word.name();
      case UUID id -> id.toString();
      case TemporalAccessor time -> time.toString();
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((name, member) -> sorted.put(String.valueOf(name), plain(member)));
        yield sorted;
      }
      case Iterable<?> list -> {
        List<@Nullable Object> elements = new ArrayList<>();
        list.forEach(element -> elements.add(plain(element)));
        yield elements;
      }
      default ->
          throw new IllegalArgumentException(
              "An act's details are plain values; write this as text: " + value.getClass());
    };
  }

  private static Long whole(long number) {
    if (Math.abs(number) > EXACT) {
      throw new IllegalArgumentException("Too large for JSON, write it as text: " + number);
    }
    return number;
  }

  private static void append(StringBuilder out, @Nullable Object value) {
    switch (value) {
      case String text -> quote(out, text);
      case Map<?, ?> map -> {
        char before = '{';
        for (Map.Entry<?, ?> member : map.entrySet()) {
          out.append(before);
          quote(out, String.valueOf(member.getKey()));
          append(out.append(':'), member.getValue());
          before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
      }
      case List<?> list -> {
        char before = '[';
        for (Object element : list) {
          append(out.append(before), element);
          before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
      }
      case Long number -> out.append(whole(number).longValue());
      case null, default -> out.append(value);
    }
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
          } else if (Character.isSurrogate(c) && !paired(text, i)) {
            throw new IllegalArgumentException("Half a character in: " + text);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
