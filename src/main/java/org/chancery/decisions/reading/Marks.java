package org.chancery.decisions.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells list marks, decision titles and annexes from running text.
final class Marks {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\*\\*)?(?:OP ?|Op\\. ?|§ ?)?(\\d{1,3}(?:\\.\\d{1,2}){0,2}[a-z]?)(?:[.)](?:\\*\\*)? ?|(?:\\*\\*)? )(?=\\S)");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[-•–·▪*] )?(\\((?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,2})\\)|(?:[a-z]|[ivx]{1,5})[.)](?= ))|([-•–·▪◦])|(\\* )");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:draft |projet de )?(?:decision|resolution|action|recommendation|conclusion|outcome|declaration|measure|déclaration|décision|résolution|"
              + "recommandation|решение|резолюция)s? (?:(?:no|nº|n°|№)\\.? ?)?([^ ,;:]*\\d[^ ,;:]*)(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Marks() {}

  static Line of(String raw) {
    boolean indented = raw.startsWith(" ");
    String line = raw.strip();
    String head = line.length() > 300 ? line.substring(0, 300) : line;
    Matcher number = NUMBER.matcher(head);
    if (number.lookingAt() && numbered(head, number)) {
      return new Line(
          Line.Kind.NUMBERED, number.group(1), line.substring(number.end()).strip(), indented);
    }
    Matcher item = ITEM.matcher(head);
    if (item.lookingAt()) {
      String mark =
          item.group(1) != null ? item.group(1) : item.group(2) != null ? item.group(2) : "*";
      return new Line(Line.Kind.ITEM, mark, line.substring(item.end()).strip(), indented);
    }
    if (annex(line)) {
      return new Line(Line.Kind.ANNEX, "", line, indented);
    }
    Matcher title = TITLE.matcher(bare(line));
    if (line.length() < 250 && title.matches() && title(title.group(2))) {
      return new Line(Line.Kind.TITLE, title.group(1), line, indented);
    }
    return new Line(Line.Kind.PLAIN, "", line, indented);
  }

  /// "12. The …", "3.2 The …", but not "12 December", "2020", "3.5 million".
  private static boolean numbered(String line, Matcher mark) {
    String before = line.substring(0, mark.end());
    if ((before.indexOf('.') >= 0 && before.indexOf('.') > mark.end(1) - 1)
        || before.indexOf(')') >= 0) {
      int next = line.codePointAt(mark.end());
      return before.endsWith(" ") || Character.isUpperCase(next);
    }
    return mark.group(1).indexOf('.') > 0 && Character.isUpperCase(line.codePointAt(mark.end()));
  }

  private static boolean annex(String line) {
    String bare = bare(line).toLowerCase(Locale.ROOT);
    return bare.length() < 40
        && (bare.startsWith("annex")
            || bare.startsWith("appendix")
            || bare.startsWith("приложение"))
        && !bare.endsWith(".");
  }

  /// A title goes on with a date, an agenda item or a subject, never with a sentence.
  private static boolean title(String rest) {
    return !rest.endsWith(".") && !rest.endsWith(";") && !rest.endsWith(",") && !rest.endsWith(":");
  }

  private static String bare(String line) {
    return line.replace("*", "").replace("_", "").replace("#", "").strip();
  }
}
