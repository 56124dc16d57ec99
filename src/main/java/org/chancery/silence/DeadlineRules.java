package org.chancery.silence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import org.chancery.platform.Deadline;
import org.chancery.platform.Refusal;

/// What may end a silence: a day, an hour and a zone by its IANA name, never "midnight", never an
/// abbreviation. (The World Ocean Assessment once closed "5 June 2020, at midnight New York time
/// (EST)": two days and two offsets to choose from.)
public final class DeadlineRules {

  /// What the clocks do to the chosen local time.
  public enum Peculiarity {
    /// It comes twice; the later instant counts.
    TWICE,
    /// It is skipped; the instant after the gap counts.
    SKIPPED
  }

  private DeadlineRules() {}

  /// Reads what was typed: `2020-12-25`, `18:00`, `Asia/Almaty`.
  public static Deadline.Fixed read(String date, String time, String zone, String wording) {
    LocalDate day;
    try {
      day = LocalDate.parse(date.strip());
    } catch (DateTimeParseException e) {
      throw new Refusal("silence.day-unreadable", date);
    }
    return fixed(day.atTime(readTime(time)), readZone(zone), wording);
  }

  static Deadline.Fixed fixed(LocalDateTime local, ZoneId zone, String wording) {
    if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      throw new Refusal("silence.midnight");
    }
    readZone(zone.getId());
    return new Deadline.Fixed(local, zone, wording);
  }

  public static Optional<Peculiarity> peculiarity(Deadline.Fixed deadline) {
    ZoneOffsetTransition transition = deadline.zone().getRules().getTransition(deadline.local());
    return Optional.ofNullable(transition)
        .map(t -> t.isGap() ? Peculiarity.SKIPPED : Peculiarity.TWICE);
  }

  /// The version of the zone rules in force, kept with every deadline: governments change them.
  static String version() {
    return ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
  }

  private static LocalTime readTime(String time) {
    String typed = time.strip();
    if (typed.matches("(?i)24[:.]00|0?0[:.]00|midnight|полночь|түн ортасы|minuit")) {
      throw new Refusal("silence.midnight");
    }
    try {
      return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
    } catch (DateTimeParseException e) {
      throw new Refusal("silence.hour-unreadable", time);
    }
  }

  private static ZoneId readZone(String zone) {
    String typed = zone.strip();
    if (!typed.contains("/") || !ZoneId.getAvailableZoneIds().contains(typed)) {
      throw new Refusal("silence.zone-unknown", zone);
    }
    return ZoneId.of(typed);
  }
}
