package org.chancery.correspondence;

import java.util.List;
import java.util.Optional;
import org.chancery.platform.Language;

/// A note in one language, in the order in which it is read. The formulas come from the pack; only
/// the words between [#before] and [#after], and further paragraphs, are the officer's.
///
/// @param before the opening formula up to the words of substance
/// @param words what is forwarded, asked or told; empty where the formula says it all
/// @param after the rest of the opening formula
/// @param further paragraphs between opening and closing
/// @param closing the courtesy
/// @param placeAndDate as this language writes them
/// @param enclosure "Enclosure: as stated, on 2 p.", in lines
/// @param address the block at the foot: paragraphs of lines
public record Rendition(
    Language language,
    String before,
    String words,
    String after,
    List<String> further,
    String closing,
    String placeAndDate,
    Optional<String> enclosure,
    List<List<String>> address) {

  public Rendition {
    further = List.copyOf(further);
    address = address.stream().map(List::copyOf).toList();
  }

  /// The first paragraph, as it is sent.
  public String opening() {
    return before + words + after;
  }
}
