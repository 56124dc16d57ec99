package org.chancery.correspondence;

import java.util.List;
import java.util.Optional;

/// Which notes of the register are wanted; an absent part does not narrow.
///
/// @param year of the date they bear
/// @param recipient a state that received them
/// @param words all of which number or subject contain, in whatever language
public record NoteFilter(
    Optional<NoteState> state,
    Optional<Integer> year,
    Optional<String> recipient,
    List<String> words) {

  public static final NoteFilter EVERY =
      new NoteFilter(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public NoteFilter {
    words = List.copyOf(words);
  }
}
