package org.chancery.taskings;

import java.util.UUID;
import org.chancery.platform.Ids;

/// Which tasking.
public record TaskingId(UUID value) {

  public static TaskingId parse(String text) {
    return new TaskingId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
