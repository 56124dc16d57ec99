package org.chancery.silence;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.audit.Mandate;
import org.chancery.platform.Deadline;
import org.chancery.platform.Localized;

/// What a decision asks to be adopted by silence.
///
/// @param title of the text
/// @param noun what the text is, by the pack's code ("updated-concept-paper")
/// @param agreedBy the organ that agreed to the method
/// @param adoptingOrgan the organ that will have adopted the text
/// @param deadline as the decision words it
/// @param preset the pack's policy; its default where empty
public record Proposal(
    Localized title,
    String noun,
    String agreedBy,
    LocalDate agreedOn,
    String adoptingOrgan,
    Mandate mandate,
    Deadline deadline,
    Optional<String> preset) {}
