package org.chancery.access;

import java.util.Optional;
import org.chancery.platform.Localized;
import org.jspecify.annotations.Nullable;

/// A post and the role it carries.
///
/// @param state for a post in a delegation, the ISO 3166 code of its state; else null
/// @param title the title of the post; none for the usual post of a role or delegation
public record Post(PostId id, Role role, @Nullable String state, Optional<Localized> title) {}
