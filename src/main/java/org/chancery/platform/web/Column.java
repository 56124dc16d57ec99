package org.chancery.platform.web;

/// The head of a register's column.
///
/// @param text the words
/// @param css what stands in the column: words, a `date`, a `number`, or a cell as narrow as it can
///   be (`fit`)
public record Column(String text, String css) {

  public static Column of(String text) {
    return new Column(text, "");
  }

  public static Column date(String text) {
    return new Column(text, "date");
  }

  public static Column number(String text) {
    return new Column(text, "number");
  }

  public static Column fit(String text) {
    return new Column(text, "fit");
  }
}
