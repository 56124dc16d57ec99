package org.chancery.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read from a file.
///
/// @param text paragraphs with a blank line between them; labels of numbered paragraphs stand in
///   the text as they were printed
/// @param mediaType what the file proved to be, whatever its name said
/// @param pages of a PDF; null for what has no pages of its own
/// @param remarks message keys of what the reader of the text should know (tracked changes taken as
///   accepted, macros left alone)
public record ReadText(
    String text, String mediaType, @Nullable Integer pages, List<String> remarks) {

  public ReadText {
    remarks = List.copyOf(remarks);
  }
}
