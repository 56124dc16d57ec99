package org.chancery.decisions.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a paragraph does, anchored to the words that do it.
///
/// One act has at most one deadline: a report due to two sessions is two acts over the same words.
///
/// @param kind what is set in motion
/// @param force of a tasking, null for all other kinds
/// @param verb the lemma that carries the act, null where no operative verb does ("RMOs shall
///   report")
/// @param actors who must act, as named, without article
/// @param action what is to be done, or the object of the verb
/// @param recipients to whom the result goes
/// @param deadline by when, null where the text is silent
/// @param bracketed whether the words stand in brackets, that is, are not yet agreed
/// @param span where in [Paragraph#whole()]
public record Act(
    ActKind kind,
    @Nullable Force force,
    @Nullable String verb,
    List<String> actors,
    String action,
    List<String> recipients,
    @Nullable Deadline deadline,
    boolean bracketed,
    Span span) {
  /// Keeps its own copies.
  public Act {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
