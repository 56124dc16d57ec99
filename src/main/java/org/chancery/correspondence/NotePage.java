package org.chancery.correspondence;

import java.util.List;
import java.util.Optional;

/// Some lines of the register, newest first.
///
/// @param total how many the filter matches
/// @param next where the next page begins; absent on the last
public record NotePage(List<NoteLine> lines, long total, Optional<NoteCursor> next) {

  public NotePage {
    lines = List.copyOf(lines);
  }
}
