package org.chancery.institution;

import java.util.Map;
import java.util.UUID;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;
import org.jspecify.annotations.Nullable;

/// A pack came into force.
public record PackAccepted(UUID id, String code, String version, String sha256, int changes)
    implements Act {

  static final String KIND = "pack.accepted";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String subject() {
    return "pack:" + id;
  }

  @Override
  public @Nullable Mandate mandate() {
    return null;
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("code", code, "version", version, "sha256", sha256, "changes", changes);
  }
}
