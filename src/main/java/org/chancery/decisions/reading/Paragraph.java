package org.chancery.decisions.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One operative paragraph with its sub-items and what it does.
///
/// @param number as printed without its full stop, null for an unnumbered paragraph
/// @param heading the title above it, if any
/// @param verbs lemmas of the operative verbs, in order, without repeats
/// @param writtenProcedure decided by correspondence or online vote, which is not silence
/// @param negativeSilence silence means refusal here, so that nothing is adopted by it
public record Paragraph(
    @Nullable String number,
    @Nullable String heading,
    String text,
    List<Item> items,
    List<String> verbs,
    List<Act> acts,
    List<Dependency> dependencies,
    boolean writtenProcedure,
    boolean negativeSilence) {
  /// Keeps its own copies.
  public Paragraph {
    items = List.copyOf(items);
    verbs = List.copyOf(verbs);
    acts = List.copyOf(acts);
    dependencies = List.copyOf(dependencies);
  }

  /// The full text to which every [Span] refers: the text, then each item on its own line as
  /// `number text` (only `text` where the item has no mark).
  public String whole() {
    return whole(text, items);
  }

  static String whole(String text, List<Item> items) {
    var whole = new StringBuilder(text);
    for (Item item : items) {
      whole.append('\n');
      if (!item.number().isEmpty()) {
        whole.append(item.number()).append(' ');
      }
      whole.append(item.text());
    }
    return whole.toString();
  }
}
