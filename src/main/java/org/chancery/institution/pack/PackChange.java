package org.chancery.institution.pack;

/// One difference between two packs.
///
/// @param entity what differs: `members[KWT]`, `series[embassies]`
/// @param field what of it; empty where the whole was added or removed
/// @param before empty where it was added
/// @param after empty where it was removed
public record PackChange(
    Kind kind, String file, String entity, String field, String before, String after) {

  /// What happened to it.
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }
}
