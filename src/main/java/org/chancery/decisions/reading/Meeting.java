package org.chancery.decisions.reading;

import org.jspecify.annotations.Nullable;

/// The meeting that a text says it comes from. Each part is null where the text does not tell.
///
/// @param date `YYYY-MM-DD` or an interval `A/B`
/// @param modality `virtual`, `hybrid`, `in person` or `by correspondence`
/// @param status `draft` or `adopted`, from explicit words only: a past tense is no evidence of
///   adoption
public record Meeting(
    @Nullable String organ,
    @Nullable String date,
    @Nullable String modality,
    @Nullable String chair,
    @Nullable String place,
    @Nullable String status) {}
