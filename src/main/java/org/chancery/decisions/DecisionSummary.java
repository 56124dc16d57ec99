package org.chancery.decisions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A deciding text as a line of the register.
///
/// @param consequences how many of its clauses set something in motion
/// @param unsettled how many clauses still stand in brackets
public record DecisionSummary(
    DecisionId id,
    String fileName,
    Session session,
    Instant importedAt,
    boolean confirmed,
    @Nullable LocalDate adoptedOn,
    int consequences,
    int unsettled) {}
