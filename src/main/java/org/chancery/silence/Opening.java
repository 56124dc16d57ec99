package org.chancery.silence;

import java.time.Instant;
import java.time.LocalDate;
import org.chancery.audit.Mandate;
import org.chancery.platform.Deadline;
import org.chancery.platform.Localized;

/// What a procedure is about, fixed when it is opened.
///
/// @param noun what the text is, by the pack's code ("updated-concept-paper")
/// @param agreedBy the organ that agreed to the method, by the pack's code
/// @param agreedOn the day of its decision
/// @param adoptingOrgan the organ that will have adopted the text; it may differ from the one that
///   agreed to the method
/// @param deadline as the deciding text words it, usually a day without hour and zone
/// @param provisional whether the deciding text is not yet adopted
public record Opening(
    ProcedureId id,
    Localized title,
    String noun,
    String agreedBy,
    LocalDate agreedOn,
    String adoptingOrgan,
    Mandate mandate,
    Deadline deadline,
    boolean provisional,
    Instant openedAt,
    String openedBy) {}
