package org.chancery.correspondence;

import java.util.List;
import java.util.Optional;
import org.chancery.audit.Mandate;

/// A note to be drafted.
///
/// @param series the code of the series that will number it
/// @param mandate the paragraph on whose authority it is sent
public record NoteDraft(
    Letter letter, String series, Optional<Mandate> mandate, List<Enclosing> enclosures) {

  public NoteDraft {
    enclosures = List.copyOf(enclosures);
  }

  public NoteDraft(Letter letter, String series) {
    this(letter, series, Optional.empty(), List.of());
  }

  public NoteDraft citing(Mandate paragraph) {
    return new NoteDraft(letter, series, Optional.of(paragraph), enclosures);
  }

  public NoteDraft enclosing(Enclosing enclosing) {
    return new NoteDraft(letter, series, mandate, List.of(enclosing));
  }
}
