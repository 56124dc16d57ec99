package org.chancery.decisions.reading;

import java.util.List;

/// A decision text as read: where it comes from, its meeting, its operative paragraphs in order.
public record DecisionText(String source, Meeting meeting, List<Paragraph> paragraphs) {
  /// Keeps its own copy.
  public DecisionText {
    paragraphs = List.copyOf(paragraphs);
  }
}
