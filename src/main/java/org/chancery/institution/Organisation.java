package org.chancery.institution;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.platform.Language;

/// What the organisation is, as its pack states it. Nothing in the program knows more of it than
/// this. Whatever changes with time is asked for a day.
///
/// @param languages in the organisation's order
/// @param namesReader by which higher modules read names of their own part
public record Organisation(
    String code,
    Names names,
    Names abbreviation,
    List<Language> languages,
    Seat seat,
    Map<String, Place> placesByCode,
    Map<String, Organ> organsByCode,
    Map<String, Office> officesByCode,
    List<StaffTitle> titles,
    Map<String, Event> eventsByCode,
    List<Chairmanship> chairmanships,
    Map<String, Letterhead> letterheadsByCode,
    Map<String, Series> seriesByCode,
    Map<String, WorkingCalendar> calendarsByCode,
    Map<String, SilencePreset> presetsByCode,
    String defaultPreset,
    Letters letters,
    DateWords dates,
    NamesReader namesReader) {

  public Organisation {
    placesByCode = Collections.unmodifiableMap(placesByCode);
    organsByCode = Collections.unmodifiableMap(organsByCode);
    officesByCode = Collections.unmodifiableMap(officesByCode);
    eventsByCode = Collections.unmodifiableMap(eventsByCode);
    letterheadsByCode = Collections.unmodifiableMap(letterheadsByCode);
    seriesByCode = Collections.unmodifiableMap(seriesByCode);
    calendarsByCode = Collections.unmodifiableMap(calendarsByCode);
    presetsByCode = Collections.unmodifiableMap(presetsByCode);
    languages = List.copyOf(languages);
    titles = List.copyOf(titles);
    chairmanships = List.copyOf(chairmanships);
  }

  public ZoneId zone() {
    return seat.zone();
  }

  public Place place(String code) {
    return get(placesByCode, code);
  }

  public Collection<Place> places() {
    return placesByCode.values();
  }

  public Organ organ(String code) {
    return get(organsByCode, code);
  }

  public Collection<Organ> organs() {
    return organsByCode.values();
  }

  public Office office(String code) {
    return get(officesByCode, code);
  }

  public Collection<Office> offices() {
    return officesByCode.values();
  }

  /// The letterhead of the first kind there is.
  public Letterhead letterhead() {
    return letterheadsByCode.values().iterator().next();
  }

  public Letterhead letterhead(String code) {
    return get(letterheadsByCode, code);
  }

  public Series series(String code) {
    return get(seriesByCode, code);
  }

  public Collection<Series> series() {
    return seriesByCode.values();
  }

  public SilencePreset silencePreset(String code) {
    return get(presetsByCode, code);
  }

  public SilencePreset silencePreset() {
    return get(presetsByCode, defaultPreset);
  }

  public Collection<SilencePreset> silencePresets() {
    return presetsByCode.values();
  }

  /// The working days of a state, where the pack knows them.
  public Optional<WorkingCalendar> calendar(String state) {
    return Optional.ofNullable(calendarsByCode.get(state));
  }

  /// The working days at the seat.
  public WorkingCalendar seatCalendar() {
    return get(calendarsByCode, seat.calendar());
  }

  /// Who chairs on that day.
  public Optional<Chairmanship> chairmanship(LocalDate day) {
    return chairmanships.stream().filter(c -> c.holdsOn(day)).findFirst();
  }

  /// The title that follows from a diplomatic rank on that day.
  public Optional<StaffTitle> titleOf(String rank, LocalDate day) {
    return titles.stream()
        .filter(t -> t.period().holdsOn(day) && t.ranks().contains(rank))
        .findFirst();
  }

  private static <T> T get(Map<String, T> map, String code) {
    T value = map.get(code);
    if (value == null) {
      throw new IllegalArgumentException("The pack has no " + code + " among " + map.keySet());
    }
    return value;
  }
}
