package org.chancery.silence;

import java.util.UUID;
import org.chancery.platform.Ids;

public record CommunicationId(UUID value) {

  public static CommunicationId parse(String text) {
    return new CommunicationId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
