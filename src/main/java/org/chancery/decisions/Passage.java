package org.chancery.decisions;

/// The words `[from, to)` of a paragraph.
public record Passage(int from, int to) {

  public Passage {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("No passage: " + from + ".." + to);
    }
  }

  public String of(String words) {
    return words.substring(Math.min(from, words.length()), Math.min(to, words.length()));
  }
}
