package org.chancery.decisions;

/// What became of words in brackets when the text was adopted.
public enum Settlement {
  UNSETTLED,
  /// The brackets were lifted.
  AGREED,
  /// The words went out with their brackets.
  DROPPED
}
