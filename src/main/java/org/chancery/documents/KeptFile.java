package org.chancery.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file that is kept, without its bytes.
///
/// @param name by which it came
/// @param size in bytes
/// @param sha256 of its bytes, in lower-case hexadecimal digits
/// @param pages of a PDF; null where the file has no pages of its own or they could not be counted
public record KeptFile(
    FileId id,
    String name,
    String mediaType,
    int size,
    String sha256,
    @Nullable Integer pages,
    Instant keptAt) {}
