package org.chancery.decisions.reading;

/// A passage `[start, end)` of a paragraph's [Paragraph#whole()], in UTF-16 units, as Java and
/// browsers count.
public record Span(int start, int end) {
  /// Refuses a passage that ends before it begins.
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no passage: " + start + ".." + end);
    }
  }

  /// The words of this passage.
  public String of(String whole) {
    return whole.substring(start, end);
  }

  boolean contains(int place) {
    return start <= place && place < end;
  }
}
