package org.chancery.silence;

import org.jspecify.annotations.Nullable;

/// A state that may break the silence, frozen at circulation.
///
/// @param state ISO 3166 code
/// @param channel how the text was sent to it; null where no working channel was known that day
public record Entitled(String state, @Nullable String channel) {

  public boolean isReached() {
    return channel != null;
  }
}
