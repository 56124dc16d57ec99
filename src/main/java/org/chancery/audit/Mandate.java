package org.chancery.audit;

import java.util.UUID;

/// The paragraph of a decision on whose authority something is done.
///
/// @param decision the decision's identifier
/// @param paragraph its paragraph as numbered there, "2"
/// @param label how a reader knows it, "SOC, 11 December 2020, § 2"
public record Mandate(UUID decision, String paragraph, String label) {}
