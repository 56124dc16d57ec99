package org.chancery.correspondence;

import java.util.List;
import java.util.Optional;

/// What an officer wrote into a rendition. The formulas around it stay the pack's.
///
/// @param words in place of the generated words of substance; absent to leave those
/// @param further paragraphs between opening and closing
public record Wording(Optional<String> words, List<String> further) {

  /// Nothing written: the generated words stand.
  public static final Wording GENERATED = new Wording(Optional.empty(), List.of());

  public Wording {
    words = words.map(String::strip).filter(w -> !w.isEmpty());
    further = further.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /// Paragraphs as typed into one field, an empty line between them.
  public static Wording typed(String words, String further) {
    return new Wording(Optional.of(words), List.of(further.split("\\R\\s*\\R")));
  }

  public String furtherText() {
    return String.join("\n\n", further);
  }
}
