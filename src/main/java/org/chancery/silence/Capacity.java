package org.chancery.silence;

import java.util.Locale;

/// For whom the sender speaks. The chairing state may object like any other, in its national
/// capacity.
public enum Capacity {
  NATIONAL,
  CHAIR;

  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
