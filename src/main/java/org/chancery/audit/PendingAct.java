package org.chancery.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An act that was done in the running transaction and awaits its place in the chain.
record PendingAct(
    Instant at,
    String actor,
    String kind,
    String subject,
    @Nullable Mandate mandate,
    Map<String, @Nullable Object> details) {}
