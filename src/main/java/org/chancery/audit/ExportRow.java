package org.chancery.audit;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row as it was read from an export.
record ExportRow(String line, long sequence, String at, String previous, String hash) {

  private static final Set<String> MEMBERS =
      Set.of(
          "actor", "at", "details", "hash", "kind", "mandate", "previous", "sequence", "subject");

  /// The row of this line; null where the line is none, or not written canonically.
  static @Nullable ExportRow read(String line) {
    Object value;
    try {
      value = CanonicalJson.read(line);
    } catch (IllegalArgumentException notCanonical) {
      return null;
    }
    if (!(value instanceof Map<?, ?> map) || !map.keySet().equals(MEMBERS)) {
      return null;
    }
    return map.get("sequence") instanceof Long sequence
            && map.get("at") instanceof String at
            && map.get("previous") instanceof String previous
            && map.get("hash") instanceof String hash
        ? new ExportRow(line, sequence, at, previous, hash)
        : null;
  }

  /// The row is canonical, so what was hashed is the row without its hash.
  boolean hashHolds() {
    return RecordedAct.sha256(line.replace("\"hash\":\"" + hash + "\",", "")).equals(hash);
  }
}
