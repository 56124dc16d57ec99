package org.chancery.silence;

import org.chancery.documents.FileId;
import org.chancery.platform.Language;

/// The text in one language.
///
/// @param name of the file
/// @param pages counted in the file, or stated by the officer where it has none of its own
/// @param sha256 the hash of the file, in lower-case hexadecimal
public record Rendition(Language language, FileId file, String name, int pages, String sha256) {}
