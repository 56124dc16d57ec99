package org.chancery.institution;

import java.util.Set;
import java.util.function.Function;
import org.chancery.institution.pack.PackNode;

/// A part of the pack that belongs to a higher module, which reads and checks it itself. Found as a
/// [java.util.ServiceLoader] service, so that it is there with and without the server.
public interface PackSection<T> {

  /// What it is read into; ask the pack for it by this type.
  Class<T> type();

  /// The files it consists of.
  Set<String> files();

  /// Reads it, writing down problems at the places themselves.
  ///
  /// @param files gives the root of each file
  /// @param organisation the organisation's own part, already read
  T read(Function<String, PackNode> files, Organisation organisation);
}
