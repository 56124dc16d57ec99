package org.chancery.audit;

import java.util.Map;

/// The form of an export: one act a line in canonical JSON, in their order from the first, then a
/// closing line with the count and the hash of the last. Every line ends in LF.
final class Export {

  static final String FORM = "audit-export/1";

  private Export() {}

  static String closing(long acts, String head) {
    return CanonicalJson.write(Map.of("acts", acts, "chancery", FORM, "head", head));
  }
}
