package org.chancery.silence;

import java.util.UUID;
import org.chancery.platform.Ids;

public record ProcedureId(UUID value) {

  public static ProcedureId parse(String text) {
    return new ProcedureId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
