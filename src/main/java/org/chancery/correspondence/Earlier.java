package org.chancery.correspondence;

import java.time.LocalDate;

/// A note that this one refers to, ours or another's.
///
/// @param number as it is printed, without №
public record Earlier(String number, LocalDate date) {}
