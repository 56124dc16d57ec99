package org.chancery.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A pack that was accepted, as the ledger keeps it.
public record PackVersion(
    UUID id,
    long ordinal,
    String code,
    String version,
    LocalDate asOf,
    String sha256,
    Instant acceptedAt,
    String acceptedBy) {}
