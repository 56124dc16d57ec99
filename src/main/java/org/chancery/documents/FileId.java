package org.chancery.documents;

import java.util.UUID;
import org.chancery.platform.Ids;

/// Which file.
public record FileId(UUID value) {

  public static FileId parse(String text) {
    return new FileId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
