package org.chancery.correspondence;

import org.chancery.documents.FileId;

/// What lies behind a note.
///
/// @param counted whether the pages were counted in the file, or stated by the officer
public record Enclosure(FileId file, String name, int pages, boolean counted) {}
