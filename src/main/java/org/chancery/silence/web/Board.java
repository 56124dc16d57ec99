package org.chancery.silence.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.platform.Deadline;
import org.chancery.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/// All procedures, what needs an act first.
public record Board(List<Row> rows) {

  /// @param runsOut the instant to count down to, while silence runs
  public record Row(
      String href,
      String title,
      @Nullable String titleLanguage,
      String mandate,
      String organ,
      String standing,
      Tone tone,
      Deadline deadline,
      boolean closed,
      Optional<Instant> runsOut,
      String coverage,
      String open) {}
}
