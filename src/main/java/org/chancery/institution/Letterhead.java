package org.chancery.institution;

import java.util.List;
import org.chancery.platform.Language;

/// The head of a note. Its languages are not those of the text.
///
/// @param renditions the languages of the texts in their usual order; empty where the pack leaves
///   it to the officer
public record Letterhead(String code, List<Language> renditions, List<Block> blocks) {

  /// The lines of one language.
  public record Block(Language language, List<String> lines) {}
}
