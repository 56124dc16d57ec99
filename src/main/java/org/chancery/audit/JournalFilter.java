package org.chancery.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which acts to show; null where everything fits.
///
/// @param from the first moment
/// @param until the moment from which on no longer
public record JournalFilter(
    @Nullable String actor,
    @Nullable String kind,
    @Nullable String subject,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static final JournalFilter EVERYTHING = new JournalFilter(null, null, null, null, null);
}
