package org.chancery.access.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.chancery.audit.JournalFilter;
import org.jspecify.annotations.Nullable;

/// The filters of the journal as they stand in the address; days at the seat, typed 09.12.2020.
///
/// @param until the last day, itself included
public record JournalQuery(
    @Nullable String actor,
    @Nullable String kind,
    @Nullable String subject,
    @Nullable String from,
    @Nullable String until) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

  JournalFilter filter(ZoneId seat) {
    LocalDate last = day(until);
    return new JournalFilter(
        text(actor),
        text(kind),
        text(subject),
        start(day(from), seat),
        start(last == null ? null : last.plusDays(1), seat));
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() || typed.indexOf('\0') >= 0 ? null : typed.strip();
  }

  /// A day that cannot be read filters nothing; the field shows what was typed.
  private static @Nullable LocalDate day(@Nullable String typed) {
    String text = text(typed);
    try {
      return text == null ? null : LocalDate.parse(text, DAY);
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private static @Nullable Instant start(@Nullable LocalDate day, ZoneId seat) {
    return day == null ? null : day.atStartOfDay(seat).toInstant();
  }
}
