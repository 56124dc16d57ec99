package org.chancery.correspondence;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.platform.Language;

/// Keeps together what a careful typist never parts at the end of a line: № and its number, the day
/// and its month, the city and its «г.». Only the paper has these ties; texts are kept without.
record Typesetting(Language language) {

  private static final String TIE = "\u00A0";

  private static final List<Pattern> EVERYWHERE =
      List.of(
          Pattern.compile("(?<=№) (?=\\S)"),
          Pattern.compile("(?<=\\bNo\\.) (?=\\d)"),
          Pattern.compile("(?<=\\S) (?=[–—] )"),
          Pattern.compile("(?<=\\b\\d{1,2}) (?=\\p{L})", Pattern.UNICODE_CHARACTER_CLASS));

  private static final Map<String, List<Pattern>> OF_LANGUAGE =
      Map.of(
          "ru",
          List.of(
              Pattern.compile("(?<=\\d{4}) (?=г(ода|оду|\\.))"),
              Pattern.compile("(?<=(^|\\s)г\\.) (?=\\p{Lu})")),
          "kk",
          List.of(
              Pattern.compile("(?<=\\d{4}) (?=жыл)"),
              Pattern.compile("(?<=ү\\.ж\\.) (?=\\S)"),
              Pattern.compile("(?<=\\p{L}) (?=\\d{1,2} өт)")),
          "en",
          List.of(Pattern.compile("(?<=\\b(Mr|Ms|Dr)\\.) (?=\\p{Lu})")));

  String bound(String text) {
    String bound = text;
    for (Pattern pattern : EVERYWHERE) {
      bound = pattern.matcher(bound).replaceAll(TIE);
    }
    for (Pattern pattern : OF_LANGUAGE.getOrDefault(language.tag(), List.of())) {
      bound = pattern.matcher(bound).replaceAll(TIE);
    }
    return bound;
  }
}
