package org.chancery.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language by its BCP 47 tag. Interface, document and recipient each have their own.
public record Language(String tag) {

  public static final Language ENGLISH = new Language("en");
  public static final Language RUSSIAN = new Language("ru");
  public static final Language KAZAKH = new Language("kk");
  public static final Language FRENCH = new Language("fr");

  /// The languages in which every page speaks.
  public static final List<Language> OF_THE_INTERFACE = List.of(KAZAKH, RUSSIAN, ENGLISH);

  public Language {
    if (!tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw new IllegalArgumentException("Not a language tag: " + tag);
    }
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /// The interface language with this tag.
  public static Optional<Language> ofInterface(String tag) {
    return OF_THE_INTERFACE.stream().filter(l -> l.tag.equals(tag)).findFirst();
  }

  @Override
  public String toString() {
    return tag;
  }
}
