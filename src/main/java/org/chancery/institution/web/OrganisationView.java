package org.chancery.institution.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.institution.Chairmanship;
import org.chancery.institution.Event;
import org.chancery.institution.Form;
import org.chancery.institution.Institution;
import org.chancery.institution.Names;
import org.chancery.institution.Organ;
import org.chancery.institution.Organisation;
import org.chancery.institution.StateNames;
import org.chancery.platform.Language;
import org.chancery.platform.web.Dates;
import org.chancery.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// The organisation on a day, as the page shows it.
public record OrganisationView(
    LocalDate day,
    String name,
    String city,
    boolean cityAssumed,
    String offset,
    List<OrganRow> organs,
    List<Row> offices,
    List<ChairRow> chairs,
    List<TitleRow> titles,
    List<SeriesRow> series,
    List<PresetRow> presets,
    List<HolidayRow> holidays) {

  /// An organ, as many steps below the highest as `depth` says.
  public record OrganRow(String name, String abbreviation, int depth, boolean assumed) {}

  public record Row(String name, boolean assumed) {}

  public record ChairRow(
      String state, String from, LocalDate since, String to, boolean current, boolean assumed) {}

  public record TitleRow(String name, List<String> ranks) {}

  /// @param sample what the first number of the year looks like
  public record SeriesRow(String name, String sample, String restart) {}

  public record PresetRow(String name, String code, String basis, boolean usual) {}

  public record HolidayRow(String name, List<LocalDate> days) {}

  static OrganisationView of(Institution institution, StateNames states, Page page, LocalDate day) {
    Organisation o = institution.organisation();
    Language language = page.language();
    Names city = o.seat().place(day).names();
    return new OrganisationView(
        day,
        o.names().text(language, Form.BARE, day),
        city.text(language, day),
        city.on(day).assumed(),
        Dates.offset(o.zone().getRules().getOffset(day.atTime(12, 0).atZone(o.zone()).toInstant())),
        organs(o, language, day),
        o.offices().stream()
            .map(f -> new Row(bare(f.names(), language, day), f.names().on(day).assumed()))
            .toList(),
        o.chairmanships().stream().map(c -> chair(c, states, language, day)).toList(),
        o.titles().stream()
            .filter(t -> t.period().holdsOn(day))
            .map(t ->
                new TitleRow(
                    t.names().text(language, day),
                    t.ranks().stream().map(r -> page.text("institution.rank." + r)).toList()))
            .toList(),
        o.series().stream()
            .map(s ->
                new SeriesRow(
                    s.names().text(language, day),
                    s.print(day.getYear(), s.first()),
                    s.restart().name().toLowerCase(java.util.Locale.ROOT)))
            .toList(),
        o.silencePresets().stream()
            .map(p ->
                new PresetRow(
                    p.names().text(language, day),
                    p.code(),
                    p.basis(),
                    p.code().equals(o.defaultPreset())))
            .toList(),
        holidays(o, language, day));
  }

  private static List<OrganRow> organs(Organisation o, Language language, LocalDate day) {
    List<OrganRow> rows = new ArrayList<>();
    for (Organ organ : o.organs()) {
      rows.add(
          new OrganRow(
              bare(organ.names(), language, day),
              organ.abbreviation().map(a -> a.text(language, day)).orElse(""),
              depth(o, organ.parent()),
              organ.names().on(day).assumed()));
    }
    return rows;
  }

  private static int depth(Organisation o, @Nullable String parent) {
    return parent == null ? 0 : 1 + depth(o, o.organ(parent).parent());
  }

  private static List<HolidayRow> holidays(Organisation o, Language language, LocalDate day) {
    Map<String, List<LocalDate>> days = new LinkedHashMap<>();
    new TreeMap<>(o.seatCalendar().holidays())
        .forEach((date, names) -> {
          if (date.getYear() == day.getYear()) {
            days.computeIfAbsent(names.text(language, day), _ -> new ArrayList<>()).add(date);
          }
        });
    return days.entrySet().stream().map(e -> new HolidayRow(e.getKey(), e.getValue())).toList();
  }

  private static ChairRow chair(
      Chairmanship c, StateNames states, Language language, LocalDate day) {
    Event to = c.to();
    return new ChairRow(
        states.shortName(c.state(), language, day),
        c.from().names().text(language, day),
        c.from().date(),
        to == null ? "" : to.names().text(language, day),
        c.holdsOn(day),
        c.from().assumed());
  }

  private static String bare(Names names, Language language, LocalDate day) {
    return names.text(language, Form.BARE, day);
  }
}
