package org.chancery.institution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A body of the organisation.
///
/// @param parent the code of the organ it reports to
/// @param abbreviation as documents write it; absent where there is none
public record Organ(
    String code, @Nullable String parent, Names names, Optional<Names> abbreviation) {}
