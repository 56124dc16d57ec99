package org.chancery.platform.web;

import org.jspecify.annotations.Nullable;

/// A way to another page.
///
/// @param href where it leads; empty for a step that has no page of its own
/// @param text the words
/// @param count how many things wait there, if that helps the reader choose
public record Link(String href, String text, @Nullable Integer count) {

  public Link(String href, String text) {
    this(href, text, null);
  }
}
