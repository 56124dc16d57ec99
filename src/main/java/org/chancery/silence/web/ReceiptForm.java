package org.chancery.silence.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Dates;
import org.chancery.silence.Capacity;
import org.chancery.silence.Channel;
import org.chancery.silence.Kind;
import org.chancery.silence.Receipt;
import org.chancery.silence.Validity;
import org.jspecify.annotations.Nullable;

/// What the registry types when a communication came by another way than the portal. Times are
/// those of the seat.
record ReceiptForm(
    @Nullable List<String> states,
    Capacity capacity,
    Channel channel,
    Kind kind,
    Validity validity,
    String receivedDay,
    String receivedTime,
    String sentDay,
    String sentTime,
    String words,
    String source) {

  Receipt receipt(ZoneId seat) {
    Instant received = moment(receivedDay, receivedTime, seat);
    if (source.isBlank()) {
      throw new Refusal("silence.source-missing");
    }
    return new Receipt(
        states == null ? List.of() : states,
        capacity,
        received,
        sentDay.isBlank() ? null : moment(sentDay, sentTime, seat),
        channel,
        kind,
        validity,
        words,
        source);
  }

  /// Seconds may be given: near a deadline they decide.
  private static Instant moment(String day, String time, ZoneId seat) {
    LocalDate date = Dates.typed(day).orElseThrow(() -> new Refusal("silence.day-unreadable", day));
    try {
      return date.atTime(LocalTime.parse(time.strip())).atZone(seat).toInstant();
    } catch (DateTimeParseException e) {
      throw new Refusal("silence.hour-unreadable", time);
    }
  }
}
