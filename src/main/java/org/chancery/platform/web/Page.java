package org.chancery.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.chancery.platform.Deadline;
import org.chancery.platform.Language;
import org.chancery.platform.Messages;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// The sheet on which a page is printed: its language, its reader, the moment, the menu. Templates
/// take it as `page`, handlers as an argument.
public final class Page {

  /// The hidden field by which a form proves that it came from us.
  public record Csrf(String field, String value) {}

  private final Language language;
  private final @Nullable Visitor visitor;
  private final Masthead masthead;
  private final List<MenuItem> menu;
  private final String path;
  private final String query;
  private final @Nullable Csrf csrf;
  private final Instant now;
  private final boolean demonstration;

  Page(
      Language language,
      @Nullable Visitor visitor,
      Masthead masthead,
      List<MenuItem> menu,
      String path,
      String query,
      @Nullable Csrf csrf,
      Instant now,
      boolean demonstration) {
    this.language = language;
    this.visitor = visitor;
    this.masthead = masthead;
    this.menu = menu;
    this.path = path;
    this.query = query;
    this.csrf = csrf;
    this.now = now;
    this.demonstration = demonstration;
  }

  public Language language() {
    return language;
  }

  public String text(String key, Object... parameters) {
    return Messages.shared().text(language, key, parameters);
  }

  /// A broken rule, told to this reader.
  public String text(Refusal refusal) {
    return Messages.shared().text(language, refusal);
  }

  public Optional<Visitor> visitor() {
    return Optional.ofNullable(visitor);
  }

  public boolean visitorIs(String... roleNames) {
    return visitor != null && List.of(roleNames).stream().anyMatch(visitor.roleNames()::contains);
  }

  public Masthead masthead() {
    return masthead;
  }

  public String organisation() {
    return masthead.organisation(language);
  }

  /// The entries this reader may follow.
  public List<MenuItem> menu() {
    return visitor == null ? List.of() : menu.stream().filter(i -> i.isFor(visitor)).toList();
  }

  public boolean isAt(MenuItem item) {
    return path.equals(item.href()) || path.startsWith(item.href() + "/");
  }

  public String path() {
    return path;
  }

  /// This page in another language.
  public String inLanguage(Language other) {
    String rest = query.replaceAll("(^|&)lang=[^&]*", "").replaceAll("^&", "");
    return path + "?" + (rest.isEmpty() ? "" : rest + "&") + "lang=" + other.tag();
  }

  public @Nullable Csrf csrf() {
    return csrf;
  }

  public Instant now() {
    return now;
  }

  /// Today at the seat.
  public LocalDate today() {
    return now.atZone(masthead.seatZone()).toLocalDate();
  }

  public boolean demonstration() {
    return demonstration;
  }

  /// A day in full words: 9 December 2020.
  public String date(LocalDate day) {
    return Dates.inWords(language, day);
  }

  /// A day in figures, for registers: 09.12.2020.
  public String day(LocalDate day) {
    return Dates.inFigures(day);
  }

  /// A moment at the seat with its offset: 25 December 2020, 18:00 (UTC+6).
  public String moment(Instant moment) {
    return Dates.inWords(language, moment.atZone(masthead.seatZone()));
  }

  public String moment(ZonedDateTime moment) {
    return Dates.inWords(language, moment);
  }

  /// This moment, to the minute.
  public String nowInWords() {
    return moment(now.truncatedTo(ChronoUnit.MINUTES));
  }

  /// A moment at the seat in figures, for registers: 25.12.2020 18:00.
  public String momentInFigures(Instant moment) {
    return Dates.inFigures(moment.atZone(masthead.seatZone()));
  }

  /// How long until a moment, or how long since: 3 days 22 h left.
  public String remaining(Instant until) {
    return Remaining.inWords(this, until);
  }

  /// How many days until the end of a day at the seat, or how long it is over: 3 days left.
  public String remainingDays(LocalDate day) {
    return Remaining.inDays(this, day);
  }

  /// By when, in words.
  public String deadline(Deadline deadline) {
    return DeadlineWords.of(this, deadline);
  }

  /// Whether a deadline is over; one without a day never is.
  public boolean isPast(Deadline deadline) {
    return deadline instanceof Deadline.Fixed fixed
        ? fixed.instant().isBefore(now)
        : deadline.lastDay().filter(today()::isAfter).isPresent();
  }

  /// A month by its name: December 2020.
  public String month(YearMonth month) {
    return Dates.inWords(language, month);
  }
}
