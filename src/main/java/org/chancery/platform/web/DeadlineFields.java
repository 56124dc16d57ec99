package org.chancery.platform.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.chancery.platform.Deadline;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// A deadline as the fields of a form: the species, and beside it what that species needs.
///
/// @param species one of [#SPECIES]
/// @param date the day, or the first day of an interval
/// @param time the hour; midnight is not accepted, because nobody knows which day it ends
/// @param zone an IANA zone
/// @param to the last day of an interval
/// @param event the event or task it is tied to
/// @param wording the words of the source
public record DeadlineFields(
    @Nullable String species,
    @Nullable String date,
    @Nullable String time,
    @Nullable String zone,
    @Nullable String to,
    @Nullable String event,
    @Nullable String wording) {

  public static final List<String> SPECIES =
      List.of("unspecified", "date", "fixed", "within", "relative", "before", "standing");

  public static DeadlineFields of(Deadline deadline) {
    String words = deadline.wording();
    return switch (deadline) {
      case Deadline.Fixed(var local, var zone, _) ->
          new DeadlineFields(
              "fixed",
              Dates.inFigures(local.toLocalDate()),
              local.toLocalTime().toString(),
              zone.getId(),
              "",
              "",
              words);
      case Deadline.OnDate(var day, _) ->
          new DeadlineFields("date", Dates.inFigures(day), "", "", "", "", words);
      case Deadline.Within(var from, var to, _) ->
          new DeadlineFields(
              "within", Dates.inFigures(from), "", "", Dates.inFigures(to), "", words);
      case Deadline.RelativeTo(var event, _) ->
          new DeadlineFields("relative", "", "", "", "", event, words);
      case Deadline.Before(var task, _) ->
          new DeadlineFields("before", "", "", "", "", task, words);
      case Deadline.Standing _ -> new DeadlineFields("standing", "", "", "", "", "", words);
      case Deadline.Unspecified _ -> new DeadlineFields("unspecified", "", "", "", "", "", words);
    };
  }

  /// The deadline that the fields say. Refuses what its species needs and the fields lack.
  public Deadline read() {
    String words = wording == null ? "" : wording.strip();
    return switch (species == null ? "unspecified" : species) {
      case "fixed" -> new Deadline.Fixed(day(date).atTime(hour()), zoneId(), words);
      case "date" -> new Deadline.OnDate(day(date), words);
      case "within" -> within(words);
      case "relative" -> new Deadline.RelativeTo(tie(words), words);
      case "before" -> new Deadline.Before(tie(words), words);
      case "standing" -> new Deadline.Standing(words);
      default -> new Deadline.Unspecified(words);
    };
  }

  private Deadline within(String words) {
    LocalDate first = day(date);
    LocalDate last = day(to);
    if (last.isBefore(first)) {
      throw new Refusal("platform.deadline.interval-reversed");
    }
    return new Deadline.Within(first, last, words);
  }

  private static LocalDate day(@Nullable String text) {
    return Dates.typed(text == null ? "" : text.strip())
        .orElseThrow(() -> new Refusal("platform.deadline.needs-date"));
  }

  private LocalTime hour() {
    return Dates.typedTime(time == null ? "" : time.strip())
        .filter(hour -> !hour.equals(LocalTime.MIDNIGHT))
        .orElseThrow(() -> new Refusal("platform.deadline.needs-hour"));
  }

  private ZoneId zoneId() {
    String name = zone == null ? "" : zone.strip();
    if (!name.contains("/") || !ZoneId.getAvailableZoneIds().contains(name)) {
      throw new Refusal("platform.deadline.no-zone", name.isEmpty() ? "—" : name);
    }
    return ZoneId.of(name);
  }

  private String tie(String words) {
    String tied = event == null || event.isBlank() ? words : event.strip();
    if (tied.isEmpty()) {
      throw new Refusal("platform.deadline.needs-event");
    }
    return tied;
  }
}
