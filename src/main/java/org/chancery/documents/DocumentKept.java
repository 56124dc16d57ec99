package org.chancery.documents;

import java.util.Map;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;
import org.jspecify.annotations.Nullable;

/// A file was taken into keeping; its hash proves later that it is the same.
public record DocumentKept(KeptFile file) implements Act {

  static final String KIND = "document.kept";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String subject() {
    return "document:" + file.id();
  }

  @Override
  public @Nullable Mandate mandate() {
    return null;
  }

  @Override
  public Map<String, Object> details() {
    return Map.of(
        "name", file.name(),
        "mediaType", file.mediaType(),
        "size", file.size(),
        "sha256", file.sha256());
  }
}
