package org.chancery.institution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.chancery.platform.Language;

/// One name in one language, in the forms that sentences need.
public record Forms(Language language, Map<Form, String> texts) {

  public Forms {
    texts = Collections.unmodifiableMap(new EnumMap<>(texts));
  }

  /// A name that does not change with the sentence.
  public static Forms of(Language language, String text) {
    return new Forms(language, Map.of(Form.NOMINATIVE, text));
  }

  /// The name in this form. A name given in the nominative alone is the same in every case; of
  /// others a missing form is an error of the caller, never guessed.
  public String in(Form form) {
    String text = texts.get(form);
    if (text != null) {
      return text;
    }
    return switch (form) {
      case INITIAL -> initial(in(Form.NOMINATIVE));
      case NOMINATIVE_UPPER -> upper(Form.NOMINATIVE);
      case GENITIVE_UPPER -> upper(Form.GENITIVE);
      case DATIVE_UPPER -> upper(Form.DATIVE);
      case BARE, SHORT -> in(Form.NOMINATIVE);
      case SHORT_GENITIVE -> in(Form.GENITIVE);
      case NOMINATIVE -> texts.values().stream().findFirst().orElse("");
      case GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, PREPOSITIONAL, LOCATIVE, ABLATIVE -> {
        if (!isCaseless()) {
          throw new IllegalArgumentException(
              "No " + form.spelling() + " of '" + in(Form.NOMINATIVE) + "' in " + language);
        }
        yield in(Form.NOMINATIVE);
      }
    };
  }

  public boolean has(Form form) {
    return texts.containsKey(form) || !form.stated() || isCaseless();
  }

  private boolean isCaseless() {
    return texts.keySet().stream()
        .allMatch(f -> f == Form.NOMINATIVE || f == Form.BARE || f == Form.SHORT);
  }

  private String upper(Form form) {
    return in(form).toUpperCase(language.locale());
  }

  private String initial(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(language.locale()) + text.substring(first);
  }
}
