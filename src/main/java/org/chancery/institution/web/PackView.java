package org.chancery.institution.web;

import java.util.List;
import org.chancery.institution.PackVersion;
import org.chancery.institution.pack.PackChange;
import org.jspecify.annotations.Nullable;

/// The page of the pack: what is in force, and what another would change.
///
/// @param preview null until files were chosen
public record PackView(List<PackVersion> versions, boolean shipped, @Nullable Preview preview) {

  /// @param archive the files to accept, carried to the next step; empty where they are unsound
  /// @param problems worded in the reader's language
  public record Preview(
      String origin,
      String version,
      boolean same,
      List<PackChange> changes,
      List<String> problems,
      String archive) {}
}
