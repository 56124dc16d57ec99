package org.chancery.decisions;

import java.util.Locale;
import java.util.regex.Pattern;

/// Makes of a clause what a register would say: "Circulate the updated concept paper", not "to
/// circulate the updated concept paper by January 30, 2021.".
final class Wording {

  private static final Pattern OPENING = Pattern.compile("^(to|of|that) (?=\\p{L})");
  private static final Pattern DANGLING =
      Pattern.compile("[\\s.;:,]+$|[\\s,]*\\((and|et)$|\\s+(and|et)$");

  private Wording() {}

  /// @param deadline the words that are kept with the deadline; may be empty
  static String of(String clause, String deadline) {
    String words = unbracketed(clause.strip());
    words = OPENING.matcher(words).replaceFirst("");
    String before;
    do {
      before = words;
      words = DANGLING.matcher(words).replaceFirst("");
      if (!deadline.isEmpty() && words.endsWith(deadline) && words.length() > deadline.length()) {
        words = words.substring(0, words.length() - deadline.length());
      }
      words = balanced(words);
    } while (!words.equals(before));
    return words.isEmpty() ? clause.strip() : capital(words);
  }

  private static String capital(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private static String unbracketed(String words) {
    boolean round = words.startsWith("(") && words.endsWith(")");
    boolean square = words.startsWith("[") && words.endsWith("]");
    return (round || square) && words.indexOf(words.charAt(0), 1) < 0
        ? words.substring(1, words.length() - 1).strip()
        : words;
  }

  /// A bracket that was closed but never opened belongs to the text around.
  private static String balanced(String words) {
    long opened = words.chars().filter(c -> c == '(').count();
    long closed = words.chars().filter(c -> c == ')').count();
    return words.endsWith(")") && closed > opened ? words.substring(0, words.length() - 1) : words;
  }
}
