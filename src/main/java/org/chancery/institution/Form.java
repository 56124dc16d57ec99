package org.chancery.institution;

import java.util.Locale;
import java.util.Optional;

/// A form in which a sentence needs a name. Names are stored in their forms, never inflected by the
/// program. French keeps `de` and `à` with the article in genitive and dative.
public enum Form {
  /// The nominative at the head of a sentence.
  INITIAL,
  /// As a sentence has it, with its article where the language has one.
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  PREPOSITIONAL,
  LOCATIVE,
  ABLATIVE,
  /// Without article: "Republic of Kazakhstan".
  BARE,
  /// For tables: "Kazakhstan".
  SHORT,
  SHORT_GENITIVE,
  /// In capitals, for the address at the foot of a note.
  NOMINATIVE_UPPER,
  GENITIVE_UPPER,
  DATIVE_UPPER;

  /// As packs and sentences write it: `short_genitive`.
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Form> find(String spelling) {
    for (Form form : values()) {
      if (form.spelling().equals(spelling)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /// Whether a pack states it, or it follows from another form.
  boolean stated() {
    return this != INITIAL && !name().endsWith("_UPPER");
  }
}
