package org.chancery.silence;

import java.util.Locale;

/// The way by which a communication reached a registered inbox. All count alike; what decides is
/// the receipt instant.
public enum Channel {
  PORTAL,
  NOTE_VERBALE,
  EMAIL,
  /// Handed over at the registry.
  REGISTRY,
  TELEPHONE,
  /// Addressed to the Chair instead of the Secretariat, and just as valid.
  CHAIR;

  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
