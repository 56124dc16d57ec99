package org.chancery.audit;

import java.io.IOException;
import java.nio.file.Path;

/// A kind of file that proves something by itself, without a server. `./chancery verify` asks each
/// kind whether the file is its own; the content decides, never the name.
public interface Proof {

  /// How much of a file's beginning [#recognises] is shown.
  int BEGINNING = 64 * 1024;

  /// Whether a file that begins like this is of this kind, be it broken or whole.
  boolean recognises(byte[] beginning);

  /// Checks the whole file.
  ///
  /// @throws IOException where it cannot be read
  Finding check(Path file) throws IOException;
}
