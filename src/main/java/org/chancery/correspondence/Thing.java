package org.chancery.correspondence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.chancery.platform.Localized;

/// What a note forwards or speaks of, in no language yet: the pack has the words for it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "thing")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Thing.OfMeeting.class, name = "of-meeting"),
  @JsonSubTypes.Type(value = Thing.Titled.class, name = "titled"),
  @JsonSubTypes.Type(value = Thing.Named.class, name = "named")
})
public sealed interface Thing {

  /// A text of a meeting: "the draft Decisions of the Senior Officials Committee meeting to be held
  /// on 11 December 2020".
  ///
  /// @param phrase the pack's phrase, `draft-decisions-of-meeting`
  /// @param organ the pack's code of the organ that meets
  record OfMeeting(String phrase, String organ, LocalDate date) implements Thing {}

  /// A document with a title of its own: "the updated concept paper “Traditional Medicine”".
  ///
  /// @param noun the pack's noun, `updated-concept-paper`
  /// @param title in the languages in which it has one; others quote the English title
  record Titled(String noun, Localized title) implements Thing {}

  /// A document that needs no title: "the Budget".
  record Named(String noun) implements Thing {}
}
