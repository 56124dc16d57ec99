package org.chancery.meetings;

import java.time.Instant;
import java.time.LocalDate;

/// A date that was set for a meeting, with how and where.
///
/// @param place empty where it meets online only
public record Arrangement(
    LocalDate day, Modality modality, String place, Instant setAt, String setBy) {}
