package org.chancery.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One operative paragraph, with its sub-items, and what it is taken to set in motion.
///
/// @param position its place in the text, from 1
/// @param number as printed, without its full stop; null where the text gives none
/// @param words the paragraph and its items, each item on a line of its own
/// @param citation how it is cited: "§ 7", "§ 7, ¶ 2"; "¶ 1" before any number
/// @param mandate the number that stands in a mandate: its own, or that of the paragraph above
/// @param verbs lemmas of its operative verbs
/// @param writtenProcedure decided by correspondence, which is not silence
/// @param negativeSilence silence means refusal here, so nothing is adopted by it
public record Paragraph(
    int position,
    @Nullable String number,
    String citation,
    String mandate,
    @Nullable String heading,
    String words,
    List<String> verbs,
    boolean writtenProcedure,
    boolean negativeSilence,
    List<Proposal> proposals) {

  public Paragraph {
    verbs = List.copyOf(verbs);
    proposals = List.copyOf(proposals);
  }

  /// The end of its address on the page.
  public String anchor() {
    return "p" + position;
  }
}
