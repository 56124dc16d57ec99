package org.chancery.platform.web;

import java.util.Locale;

/// How urgent a badge, a notice or a mark is. Never told by colour alone: the words say it too.
public enum Tone {
  /// Nothing to do, nothing to fear.
  NEUTRAL,
  /// Under way.
  INFO,
  /// Done as it should be.
  GOOD,
  /// Someone must act.
  WARN,
  /// Late, broken, objected to.
  BAD;

  /// The class in the stylesheet.
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
