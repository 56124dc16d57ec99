package org.chancery.platform.web;

/// One of the answers that a field offers.
///
/// @param value what the form sends
/// @param text what the reader sees
/// @param hint a word of explanation; empty where the text says it all
public record Choice(String value, String text, String hint) {

  public Choice(String value, String text) {
    this(value, text, "");
  }
}
