package org.chancery.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.audit.Mandate;
import org.chancery.documents.FileId;
import org.chancery.platform.Localized;

/// A note as the register knows it; its words are asked for with [Notes#text].
public record Note(
    NoteId id,
    NoteState state,
    String series,
    Letter letter,
    Localized subject,
    Optional<Mandate> mandate,
    Optional<Registration> registration,
    List<Enclosure> enclosures,
    List<Recipient> recipients,
    List<Stage> history) {

  /// What registration fixed for good.
  ///
  /// @param textSha256 fingerprint of the text in all languages
  public record Registration(
      GivenPlace place, Instant at, String textSha256, KeptCopy pdf, KeptCopy word) {

    public String designation() {
      return place.designation();
    }
  }

  /// The place in the register.
  public record GivenPlace(int year, long number, String designation) {}

  /// A file that holds the official text.
  public record KeptCopy(FileId file, String sha256) {}

  /// A state it came into.
  public record Stage(NoteState state, Instant at, String by, Optional<String> reason) {}

  public int pagesEnclosed() {
    return enclosures.stream().mapToInt(Enclosure::pages).sum();
  }

  public Optional<String> designation() {
    return registration.map(Registration::designation);
  }
}
