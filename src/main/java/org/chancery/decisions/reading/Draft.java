package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paragraph that is being put together from lines.
final class Draft {
  final @Nullable String number;
  final @Nullable String heading;

  /// The verb of the sentence that introduces a whole list of paragraphs ("The Conference
  /// decides:").
  final @Nullable Verb stem;

  /// It has a decision's title of its own, so that every sentence of it decides something.
  final boolean titled;

  String text;
  final List<Item> items = new ArrayList<>();

  Draft(
      @Nullable String number,
      @Nullable String heading,
      @Nullable Verb stem,
      boolean titled,
      String text) {
    this.number = number;
    this.heading = heading;
    this.stem = stem;
    this.titled = titled;
    this.text = text;
  }

  void append(String more) {
    if (items.isEmpty()) {
      text = text.isEmpty() ? more : text + " " + more;
    } else {
      items.add(new Item("", more));
    }
  }

  /// Something must still follow.
  boolean open() {
    String last = items.isEmpty() ? text : items.getLast().text();
    return last.endsWith(":")
        || (!items.isEmpty()
            && (last.endsWith(";") || last.endsWith(",") || last.endsWith("; and")));
  }

  String whole() {
    return Paragraph.whole(text, items);
  }
}
