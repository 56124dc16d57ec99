package org.chancery.correspondence;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.platform.Localized;

/// A line of the register of outgoing notes.
///
/// @param to [Letter#ALL_MEMBERS] or a state
public record NoteLine(
    NoteId id,
    Optional<String> designation,
    LocalDate date,
    Localized subject,
    String to,
    NoteState state) {}
