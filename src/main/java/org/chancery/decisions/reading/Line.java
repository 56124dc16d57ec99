package org.chancery.decisions.reading;

import java.util.List;

/// A line of the text after wrapped lines are joined.
///
/// @param mark the list mark as printed, without what surrounds it; empty for plain text
record Line(Kind kind, String mark, String text, boolean indented) {
  enum Kind {
    /// "12. The Committee …"
    NUMBERED,
    /// "(a) …", "- …"
    ITEM,
    /// "Decision 7/3 — Membership": the number of what follows.
    TITLE,
    /// From here on nothing is operative.
    ANNEX,
    PLAIN
  }

  /// What follows belongs to it: it ends in a colon or goes on.
  boolean open() {
    return text.endsWith(":") || text.endsWith(";") || text.endsWith(",") || text.endsWith("; and");
  }

  /// A date line, "Nur-Sultan, December 11, 2020" without the place: it says when, and is the title
  /// of nothing.
  boolean dates() {
    List<Word> words = Word.in(text, 0, text.length());
    DateReader.Read read = words.isEmpty() ? null : new DateReader(words, null).at(0);
    return read != null
        && read.next() == words.size()
        && read.precision() != DateReader.Precision.YEAR;
  }

  /// A title: short and without the stop that ends a sentence.
  boolean titleLike() {
    return text.length() < 160
        && !text.isEmpty()
        && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
