package org.chancery.institution;

import java.util.List;
import org.chancery.institution.pack.PackChange;

/// What accepting a pack would change.
///
/// @param same whether it is, to the byte, the pack in force
public record PackPreview(PackReading reading, List<PackChange> changes, boolean same) {}
