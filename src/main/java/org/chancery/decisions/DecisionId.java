package org.chancery.decisions;

import java.util.UUID;
import org.chancery.platform.Ids;

/// Which deciding text.
public record DecisionId(UUID value) {

  public static DecisionId parse(String text) {
    return new DecisionId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
