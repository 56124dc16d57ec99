package org.chancery.correspondence;

import java.util.Map;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;
import org.jspecify.annotations.Nullable;

/// A number was used up for nothing.
public record NumberVoided(String series, int year, String designation, String reason)
    implements Act {

  public static final String KIND = "series.number-voided";

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
    return Map.of("designation", designation, "reason", reason);
  }
}
