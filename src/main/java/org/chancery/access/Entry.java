package org.chancery.access;

import java.time.Instant;
import java.util.List;
import org.chancery.platform.Language;
import org.jspecify.annotations.Nullable;

/// An account as the administrator sees it.
///
/// @param deactivated since when it is shut; null while it is open
/// @param holdings every post ever held, the latest first
public record Entry(
    AccountId id,
    String login,
    String name,
    @Nullable Language language,
    Instant created,
    @Nullable Instant deactivated,
    List<Holding> holdings) {

  public boolean open() {
    return deactivated == null;
  }
}
