package org.chancery.correspondence;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.chancery.platform.Refusal;

/// The line after which a page of the register begins.
public record NoteCursor(LocalDate date, NoteId id) {

  /// As it stands in an address: `2020-12-09_0190…`.
  public static NoteCursor parse(String text) {
    int between = text.indexOf('_');
    if (between < 0) {
      throw new Refusal("platform.not-found");
    }
    try {
      return new NoteCursor(
          LocalDate.parse(text.substring(0, between)), NoteId.parse(text.substring(between + 1)));
    } catch (DateTimeException e) {
      throw new Refusal("platform.not-found");
    }
  }

  @Override
  public String toString() {
    return date + "_" + id;
  }
}
