package org.chancery.correspondence;

import java.util.Map;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;
import org.jspecify.annotations.Nullable;

/// It was settled with which number a series begins the year, because the paper journal had gone so
/// far.
public record SeriesStarted(String series, int year, long first) implements Act {

  public static final String KIND = "series.started";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String subject() {
    return "series:" + series + ":" + year;
  }

  @Override
  public @Nullable Mandate mandate() {
    return null;
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("first", first);
  }
}
