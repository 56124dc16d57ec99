package org.chancery.correspondence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "The list of participants is attached as Annexure I", and there is no Annexure I: what a clerk
/// looks for before the envelope is closed. It finds and warns; it never decides.
public final class Annexes {

  private static final Pattern MENTION =
      Pattern.compile(
          "\\b(Annex(?:ure|e)?|Appendix|Attachment|Приложени[еяию]|Қосымша)\\s+(?:No\\.?\\s*|№\\s*)?([IVX]+|\\d{1,2}|[A-F])\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// A heading is short; a sentence that begins with the word is not one.
  private static final int LONGEST_HEADING = 90;

  private Annexes() {}

  /// The annexes that the text mentions but does not contain.
  ///
  /// @param text of the enclosure, paragraph by paragraph
  /// @param names of everything that is enclosed
  public static List<String> missing(String text, List<String> names) {
    Set<String> mentioned = new LinkedHashSet<>();
    Set<String> present = new LinkedHashSet<>();
    for (String paragraph : text.split("\\R")) {
      Matcher mention = MENTION.matcher(paragraph);
      while (mention.find()) {
        String annex = mention.group(1) + " " + mention.group(2);
        boolean heading =
            paragraph.strip().startsWith(mention.group()) && paragraph.length() <= LONGEST_HEADING;
        (heading ? present : mentioned).add(annex);
      }
    }
    mentioned.removeAll(present);
    mentioned.removeIf(annex -> names.stream().anyMatch(name -> isNamed(name, annex)));
    return List.copyOf(mentioned);
  }

  /// `annexure-I.pdf` is Annexure I.
  private static boolean isNamed(String name, String annex) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ");
    return Pattern.compile("\\b" + Pattern.quote(annex.toLowerCase(Locale.ROOT)) + "\\b")
        .matcher(plain)
        .find();
  }
}
