package org.chancery.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The same words in several languages, each official in its own right.
public record Localized(Map<Language, String> texts) {

  public Localized {
    texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  public static Localized of(Language language, String text) {
    return new Localized(Map.of(language, text));
  }

  public Optional<String> find(Language language) {
    return Optional.ofNullable(texts.get(language));
  }

  /// The text in `language`; where there is none, English; where there is none either, the first.
  public String in(Language language) {
    String text = texts.get(language);
    if (text == null) {
      text = texts.get(Language.ENGLISH);
    }
    return text != null ? text : texts.values().stream().findFirst().orElse("");
  }
}
