package org.chancery.institution;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How outgoing notes are numbered: `№ {index}/{number}{class}`. The running number itself is
/// allotted by the register.
///
/// @param index of the file plan
/// @param addressees the class of addressees, as the number shows it
/// @param first the first number after a restart
public record Series(
    String code,
    Names names,
    String pattern,
    String index,
    String addressees,
    Restart restart,
    int first) {

  /// When numbering begins anew.
  public enum Restart {
    YEARLY,
    NEVER
  }

  private static final String BLANK = "_____";

  static final Pattern PLACE = Pattern.compile("\\{(index|number|class|year)(?::(0{1,9}))?}");

  /// The number as it is printed.
  public String print(int year, long number) {
    return fill(year, Long.toString(number));
  }

  /// As a draft shows it: the place for the running number left open.
  public String blank(int year) {
    return fill(year, BLANK);
  }

  private String fill(int year, String number) {
    Matcher place = PLACE.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (place.find()) {
      String value =
          switch (place.group(1)) {
            case "index" -> index;
            case "number" -> number;
            case "class" -> addressees;
            default -> Integer.toString(year);
          };
      String zeros = place.group(2);
      String padded =
          zeros == null || value.equals(BLANK)
              ? value
              : String.format(Locale.ROOT, "%0" + zeros.length() + "d", Long.parseLong(value));
      place.appendReplacement(text, Matcher.quoteReplacement(padded));
    }
    return place.appendTail(text).toString();
  }
}
