package org.chancery.correspondence;

import java.util.Optional;
import org.chancery.documents.FileId;

/// A file to be enclosed.
///
/// @param pages as the officer states them; needed where the file itself has none (Word), checked
///   where it has (PDF)
public record Enclosing(FileId file, Optional<Integer> pages) {

  public static Enclosing of(FileId file) {
    return new Enclosing(file, Optional.empty());
  }
}
