package org.chancery.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Counts Word's automatic numbers (ECMA-376 part 1, 17.9), which are not in the text of a document
/// though every reader sees them. Lists that share an abstract definition count on together; an
/// override of the start begins anew, once.
final class WordNumbering {

  private static final int LEVELS = 9;

  private record Level(
      int start, String format, String text, int restart, boolean legal, String style) {}

  private record Num(String definition, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

  private record Style(@Nullable String basedOn, @Nullable String num, @Nullable Integer level) {}

  private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
  private final Map<String, String> definitionOfStyle = new HashMap<>();
  private final Map<String, Num> nums = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable String defaultStyle;

  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  WordNumbering(@Nullable Document numbering, @Nullable Document styleSheet) {
    if (styleSheet != null) {
      for (Element style : WordXml.children(styleSheet.getDocumentElement(), "style")) {
        style(style);
      }
    }
    if (numbering != null) {
      for (Element definition : WordXml.children(numbering.getDocumentElement(), "abstractNum")) {
        definition(definition);
      }
      for (Element num : WordXml.children(numbering.getDocumentElement(), "num")) {
        num(num);
      }
    }
  }

  /// The label that Word prints before a paragraph with these properties, and counts it; empty
  /// where there is none.
  String label(@Nullable Element properties) {
    Element own = WordXml.child(properties, "numPr");
    String numId = own == null ? null : WordXml.valueOf(own, "numId");
    String ilvl = own == null ? null : WordXml.valueOf(own, "ilvl");
    String styleId = properties == null ? null : WordXml.valueOf(properties, "pStyle");
    if (styleId == null) {
      styleId = defaultStyle;
    }
    Integer level = ilvl == null ? null : WordXml.number(ilvl, 0);
    if (numId == null) {
      Set<String> seen = new HashSet<>();
      for (String s = styleId; s != null && seen.add(s); ) {
        Style style = styles.get(s);
        if (style == null) {
          break;
        }
        if (style.num != null) {
          numId = style.num;
          level = level == null ? levelOf(style.num, styleId, s, style) : level;
          break;
        }
        s = style.basedOn;
      }
    }
    Num num = numId == null ? null : nums.get(numId);
    if (numId == null || num == null) {
      return "";
    }
    return count(numId, num, Math.clamp(level == null ? 0 : level, 0, LEVELS - 1));
  }

  /// A style's level is the one that names the style, else what the style says itself.
  private int levelOf(String numId, @Nullable String styleId, String inherited, Style style) {
    Num num = nums.get(numId);
    if (num != null) {
      for (int i = 0; i < LEVELS; i++) {
        String linked = level(num, i).style;
        if (!linked.isEmpty() && (linked.equals(styleId) || linked.equals(inherited))) {
          return i;
        }
      }
    }
    return style.level == null ? 0 : style.level;
  }

  private String count(String numId, Num num, int at) {
    int[] counter =
        counters.computeIfAbsent(
            num.definition,
            d -> {
              int[] unset = new int[LEVELS];
              Arrays.fill(unset, Integer.MIN_VALUE);
              return unset;
            });
    Integer anew = num.starts.get(at);
    if (begun.add(numId + "/" + at) && anew != null) {
      counter[at] = anew;
    } else {
      counter[at] = counter[at] == Integer.MIN_VALUE ? level(num, at).start : counter[at] + 1;
    }
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      int restart = level(num, deeper).restart;
      if (restart < 0 || restart > at) {
        counter[deeper] = Integer.MIN_VALUE;
      }
    }
    return text(num, level(num, at), counter);
  }

  private String text(Num num, Level level, int[] counter) {
    if (level.format.equals("bullet")) {
      return level.text.isBlank() ? "" : "•";
    }
    if (level.format.equals("none")) {
      return level.text.replaceAll("%[1-9]", "").strip();
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < level.text.length(); i++) {
      char c = level.text.charAt(i);
      int digit = c == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
      if (digit >= 0 && digit < LEVELS) {
        Level of = level(num, digit);
        int value = counter[digit] == Integer.MIN_VALUE ? of.start : counter[digit];
        out.append(NumberFormats.format(level.legal ? "decimal" : of.format, value));
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  private Level level(Num num, int at) {
    Level own = num.levels.get(at);
    if (own != null) {
      return own;
    }
    Map<Integer, Level> levels = definitions.getOrDefault(num.definition, Map.of());
    Level level = levels.get(at);
    return level == null ? new Level(1, "none", "", -1, false, "") : level;
  }

  private void style(Element style) {
    if (!"paragraph".equals(WordXml.attribute(style, "type"))
        && !"numbering".equals(WordXml.attribute(style, "type"))) {
      return;
    }
    String id = WordXml.attribute(style, "styleId");
    Element numPr = WordXml.child(WordXml.child(style, "pPr"), "numPr");
    String level = numPr == null ? null : WordXml.valueOf(numPr, "ilvl");
    styles.put(
        id,
        new Style(
            WordXml.valueOf(style, "basedOn"),
            numPr == null ? null : WordXml.valueOf(numPr, "numId"),
            level == null ? null : WordXml.number(level, 0)));
    if ("paragraph".equals(WordXml.attribute(style, "type"))
        && WordXml.attribute(style, "default").matches("1|true|on")) {
      defaultStyle = id;
    }
  }

  private void definition(Element definition) {
    String id = WordXml.attribute(definition, "abstractNumId");
    Map<Integer, Level> levels = new HashMap<>();
    for (Element level : WordXml.children(definition, "lvl")) {
      levels.put(WordXml.number(WordXml.attribute(level, "ilvl"), 0), level(level));
    }
    definitions.put(id, levels);
    String linked = WordXml.valueOf(definition, "numStyleLink");
    if (linked != null) {
      definitionOfStyle.put(id, linked);
    }
  }

  private static Level level(Element level) {
    String text = WordXml.valueOf(level, "lvlText");
    String format = WordXml.valueOf(level, "numFmt");
    String restart = WordXml.valueOf(level, "lvlRestart");
    String style = WordXml.valueOf(level, "pStyle");
    Element legal = WordXml.child(level, "isLgl");
    String start = WordXml.valueOf(level, "start");
    return new Level(
        start == null ? 0 : WordXml.number(start, 1),
        format == null ? "decimal" : format,
        text == null ? "" : text,
        restart == null ? -1 : WordXml.number(restart, -1),
        legal != null && WordXml.on(WordXml.attribute(legal, "val")),
        style == null ? "" : style);
  }

  private void num(Element num) {
    String definition = WordXml.valueOf(num, "abstractNumId");
    if (definition == null) {
      return;
    }
    String style = definitionOfStyle.get(definition);
    Style linked = style == null ? null : styles.get(style);
    if (linked != null && linked.num != null && nums.containsKey(linked.num)) {
      definition = nums.get(linked.num).definition;
    }
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Level> levels = new HashMap<>();
    for (Element override : WordXml.children(num, "lvlOverride")) {
      int at = WordXml.number(WordXml.attribute(override, "ilvl"), 0);
      String start = WordXml.valueOf(override, "startOverride");
      if (start != null) {
        starts.put(at, WordXml.number(start, 1));
      }
      Element own = WordXml.child(override, "lvl");
      if (own != null) {
        levels.put(at, level(own));
      }
    }
    nums.put(WordXml.attribute(num, "numId"), new Num(definition, starts, levels));
  }
}
