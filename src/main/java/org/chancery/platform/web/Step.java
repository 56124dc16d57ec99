package org.chancery.platform.web;

import java.util.Locale;

/// One mark on a timeline.
///
/// @param state where the thing stands with it
/// @param title what happens
/// @param when the moment in words; empty where it has none yet
/// @param detail who and how; may be empty
public record Step(State state, String title, String when, String detail) {

  /// Where the thing stands with a step.
  public enum State {
    DONE,
    NOW,
    COMING,
    BROKEN;

    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
