package org.chancery.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// A meeting: how it was foreseen, and every date set for it since.
public record Meeting(
    MeetingId id,
    Outlook outlook,
    Instant foreseenAt,
    @Nullable Instant liveAt,
    @Nullable Instant cancelledAt,
    @Nullable String cancelledWhy,
    List<Arrangement> arrangements) {

  public Meeting {
    arrangements = List.copyOf(arrangements);
  }

  public Standing standing(Instant now, ZoneId seat) {
    if (cancelledAt != null) {
      return new Standing.Cancelled(cancelledAt, cancelledWhy == null ? "" : cancelledWhy);
    }
    if (liveAt == null) {
      return new Standing.Provisional();
    }
    Optional<Arrangement> arranged = arrangement();
    if (arranged.isPresent()) {
      var day = arranged.get().day();
      boolean past = day.isBefore(now.atZone(seat).toLocalDate());
      return past ? new Standing.Past(day) : new Standing.Scheduled(day);
    }
    return outlook
        .due()
        .missedFrom(seat)
        .filter(missed -> !now.isBefore(missed))
        .<Standing>map(Standing.Missed::new)
        .orElseGet(Standing.Foreseen::new);
  }

  /// The arrangement that holds.
  public Optional<Arrangement> arrangement() {
    return arrangements.isEmpty() ? Optional.empty() : Optional.of(arrangements.getLast());
  }

  void mayBeScheduled(Arrangement next) {
    if (cancelledAt != null) {
      throw new Refusal("meetings.is-cancelled");
    }
    if (liveAt == null) {
      throw new Refusal("meetings.is-provisional");
    }
    if (next.modality() != Modality.VIRTUAL && next.place().isBlank()) {
      throw new Refusal("meetings.needs-place");
    }
  }
}
