package org.chancery.decisions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// The meeting that a text says it comes from.
///
/// @param organ as the text names it
/// @param metOn null while nobody knows
/// @param modality virtual, hybrid, in person; empty where the text is silent
/// @param chair who chaired; may be empty
/// @param place may be empty
public record Session(
    String organ, @Nullable LocalDate metOn, String modality, String chair, String place) {

  private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  /// The day by which its decisions go. Refuses a session without one.
  LocalDate day() {
    if (metOn == null) {
      throw new Refusal("decisions.needs-session");
    }
    return metOn;
  }

  /// How its decisions are cited in every language: "SOC 11.12.2020".
  ///
  /// @param shortOrgan the organ's abbreviation, or its name
  String citation(String shortOrgan) {
    return metOn == null ? shortOrgan : shortOrgan + " " + FIGURES.format(metOn);
  }
}
