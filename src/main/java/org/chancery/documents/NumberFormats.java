package org.chancery.documents;

import java.util.Locale;

/// Numbers as Word prints them in lists (ECMA-376 part 1, 17.18.59).
final class NumberFormats {

  /// Word leaves out ё, й, ъ and ь.
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private NumberFormats() {}

  static String format(String format, int value) {
    return switch (format) {
      case "lowerLetter" -> letters(LATIN, value);
      case "upperLetter" -> letters(LATIN, value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      case "russianLower" -> letters(RUSSIAN, value);
      case "russianUpper" -> letters(RUSSIAN, value).toUpperCase(Locale.ROOT);
      case "decimalZero" -> value < 10 && value >= 0 ? "0" + value : Integer.toString(value);
      case "decimalEnclosedParen" -> "(" + value + ")";
      case "decimalEnclosedFullstop" -> value + ".";
      case "numberInDash" -> "- " + value + " -";
      case "ordinal" -> value + suffix(value);
      case "none", "bullet" -> "";
      default -> Integer.toString(value);
    };
  }

  /// After the last letter Word repeats it: z, aa, bb.
  private static String letters(String alphabet, int value) {
    if (value < 1 || value > 100 * alphabet.length()) {
      return Integer.toString(value);
    }
    int index = value - 1;
    return alphabet
        .substring(index % alphabet.length(), index % alphabet.length() + 1)
        .repeat(index / alphabet.length() + 1);
  }

  private static String roman(int value) {
    if (value < 1 || value > 3999) {
      return Integer.toString(value);
    }
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        out.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return out.toString();
  }

  private static String suffix(int value) {
    if (value % 100 >= 11 && value % 100 <= 13) {
      return "th";
    }
    return switch (value % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
