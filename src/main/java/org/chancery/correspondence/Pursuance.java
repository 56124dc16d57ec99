package org.chancery.correspondence;

import java.time.LocalDate;

/// "Pursuant to paragraph 2 of the Decisions of the Senior Officials Committee of 11 December
/// 2020".
///
/// @param organ the pack's code of the organ that decided
/// @param paragraph as it is numbered there
public record Pursuance(String organ, LocalDate date, String paragraph) {}
