package org.chancery.inputs;

import java.util.UUID;
import org.chancery.platform.Ids;

/// Which call for inputs.
public record CallId(UUID value) {

  public static CallId parse(String text) {
    return new CallId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
