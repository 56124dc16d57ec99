package org.chancery.correspondence;

import java.time.Instant;
import java.util.Optional;

/// A number of a series and what became of it: it belongs to a note, or it is void with a reason,
/// or both. It is never given again.
///
/// @param year 0 in a series that never begins anew
public record GivenNumber(
    String series,
    int year,
    long number,
    String designation,
    Optional<NoteId> note,
    Optional<String> voidReason,
    Instant at,
    String by) {}
