package org.chancery.institution;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.institution.pack.PackNode;
import org.chancery.institution.pack.PackProblems;
import org.chancery.platform.Language;
import org.chancery.platform.Period;
import org.jspecify.annotations.Nullable;

/// Reads the organisation's own part of a pack.
final class OrganisationReader {

  static final Set<String> FILES =
      Set.of(
          "organisation.yaml",
          "places.yaml",
          "correspondence.yaml",
          "letters.yaml",
          "silence.yaml",
          "calendars.yaml");

  private final Function<String, PackNode> files;

  OrganisationReader(Function<String, PackNode> files) {
    this.files = files;
  }

  /// Empty where not even the outline can be read.
  Optional<Organisation> read(String code, PackProblems problems) {
    PackNode root =
        files
            .apply("organisation.yaml")
            .only(
                "languages",
                "names",
                "abbreviation",
                "seat",
                "organs",
                "events",
                "chairmanships",
                "offices",
                "staff-titles");
    Map<Language, Set<Form>> cases = languages(root.required("languages"));
    if (cases.isEmpty()) {
      if (problems.isEmpty()) {
        root.problem("pack.problem.missing", "languages");
      }
      return Optional.empty();
    }
    NamesReader names = new NamesReader(cases);
    Map<String, Place> places = places(names);
    Map<String, Organ> organs = organs(names, root);
    Map<String, Event> events = events(names, root, organs.keySet());
    CorrespondenceReader correspondence = new CorrespondenceReader(names);
    PackNode letters = files.apply("correspondence.yaml");
    Map<String, WorkingCalendar> calendars =
        new CalendarsReader(names).calendars(files.apply("calendars.yaml"));
    PackNode silence = files.apply("silence.yaml").only("default", "presets");
    Map<String, SilencePreset> presets = new SilenceReader(names).presets(silence, organs.keySet());
    return Optional.of(
        new Organisation(
            code,
            names.declined(root.required("names")),
            names.names(root.required("abbreviation")),
            List.copyOf(cases.keySet()),
            seat(root.required("seat"), places, calendars.keySet()),
            places,
            organs,
            offices(names, root, organs.keySet()),
            titles(names, root),
            events,
            chairmanships(root, events),
            correspondence.letterheads(letters.only("letterheads", "series", "dates")),
            correspondence.series(letters),
            calendars,
            presets,
            silence.required("default").reference("preset", presets.keySet()),
            new LettersReader(names).read(files.apply("letters.yaml")),
            correspondence.dates(letters),
            names));
  }

  private static Map<Language, Set<Form>> languages(PackNode node) {
    Map<Language, Set<Form>> cases = new LinkedHashMap<>();
    PackNode.refuseRepeats(node.items(), "tag");
    for (PackNode item : node.items()) {
      String tag = item.only("tag", "cases").required("tag").text();
      Set<Form> forms = EnumSet.noneOf(Form.class);
      for (PackNode form : item.required("cases").items()) {
        Form.find(form.text())
            .filter(Form::stated)
            .ifPresentOrElse(
                forms::add, () -> form.problem("pack.problem.unknown-form", form.text()));
      }
      if (tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
        cases.put(new Language(tag), forms);
      } else {
        item.required("tag").problem("pack.problem.no-language-tag", tag);
      }
    }
    return cases;
  }

  private Map<String, Place> places(NamesReader names) {
    Map<String, Place> places = new LinkedHashMap<>();
    List<PackNode> items = files.apply("places.yaml").only("places").required("places").items();
    PackNode.refuseRepeats(items, "code");
    for (PackNode item : items) {
      String code = item.only("code", "names").required("code").text();
      places.put(code, new Place(code, names.names(item.required("names"))));
    }
    return places;
  }

  private static Seat seat(PackNode node, Map<String, Place> places, Set<String> calendars) {
    node.only("zone", "calendar", "places");
    List<Seat.Residence> residences = new ArrayList<>();
    Map<PackNode, Period> periods = new LinkedHashMap<>();
    for (PackNode item : node.required("places").items()) {
      item.only("place", "from", "to", "assumed");
      periods.put(item, item.period());
      @Nullable Place place =
          places.get(item.required("place").reference("place", places.keySet()));
      if (place != null) {
        boolean assumed = item.find("assumed").map(PackNode::flag).orElse(false);
        residences.add(new Seat.Residence(place, item.period(), assumed));
      }
    }
    PackNode.refuseOverlaps(periods);
    if (residences.isEmpty() && node.exists()) {
      node.problem("pack.problem.missing", "places");
    }
    String calendar = node.required("calendar").reference("calendar", calendars);
    return new Seat(zone(node.required("zone")), calendar, residences);
  }

  private static ZoneId zone(PackNode node) {
    String text = node.text();
    try {
      if (!text.isEmpty() && ZoneId.getAvailableZoneIds().contains(text)) {
        return ZoneId.of(text);
      }
    } catch (DateTimeException e) {
      // said below
    }
    if (node.exists()) {
      node.problem("pack.problem.no-zone", text);
    }
    return ZoneOffset.UTC;
  }

  private static Map<String, Organ> organs(NamesReader names, PackNode root) {
    Map<String, Organ> organs = new LinkedHashMap<>();
    List<PackNode> items = root.required("organs").items();
    PackNode.refuseRepeats(items, "code");
    for (PackNode item : items) {
      item.only("code", "parent", "names", "abbreviation");
      String code = item.required("code").text();
      // An organ is named after the one it reports to, so that the hierarchy has no circle.
      String parent =
          item.find("parent").map(p -> p.reference("organ", organs.keySet())).orElse(null);
      organs.put(
          code,
          new Organ(
              code,
              parent,
              names.declined(item.required("names")),
              item.find("abbreviation").map(names::names)));
    }
    return organs;
  }

  private static Map<String, Event> events(NamesReader names, PackNode root, Set<String> organs) {
    Map<String, Event> events = new LinkedHashMap<>();
    List<PackNode> items = root.items("events");
    PackNode.refuseRepeats(items, "code");
    for (PackNode item : items) {
      item.only("code", "organ", "date", "assumed", "names");
      String code = item.required("code").text();
      events.put(
          code,
          new Event(
              code,
              item.required("organ").reference("organ", organs),
              item.required("date").date(),
              item.find("assumed").map(PackNode::flag).orElse(false),
              names.names(item.required("names"))));
    }
    return events;
  }

  private static List<Chairmanship> chairmanships(PackNode root, Map<String, Event> events) {
    List<Chairmanship> all = new ArrayList<>();
    Map<PackNode, Period> periods = new LinkedHashMap<>();
    for (PackNode item : root.items("chairmanships")) {
      item.only("state", "from", "to");
      String state = item.required("state").text();
      @Nullable Event from = events.get(item.required("from").reference("event", events.keySet()));
      @Nullable Event to =
          item.find("to").map(e -> events.get(e.reference("event", events.keySet()))).orElse(null);
      if (from == null) {
        continue;
      }
      if (to != null && !from.date().isBefore(to.date())) {
        item.problem("pack.problem.ends-before", to.date().toString(), from.date().toString());
        continue;
      }
      all.add(new Chairmanship(state, from, to));
      periods.put(item, new Period(from.date(), to == null ? null : to.date()));
    }
    PackNode.refuseOverlaps(periods);
    return all;
  }

  private static Map<String, Office> offices(NamesReader names, PackNode root, Set<String> organs) {
    Map<String, Office> offices = new LinkedHashMap<>();
    PackNode.refuseRepeats(root.items("offices"), "code");
    for (PackNode item : root.items("offices")) {
      item.only("code", "organ", "names");
      String code = item.required("code").text();
      String organ = item.required("organ").reference("organ", organs);
      offices.put(code, new Office(code, organ, names.declined(item.required("names"))));
    }
    return offices;
  }

  private static List<StaffTitle> titles(NamesReader names, PackNode root) {
    List<StaffTitle> titles = new ArrayList<>();
    for (PackNode item : root.items("staff-titles")) {
      item.only("code", "from", "to", "ranks", "names");
      titles.add(
          new StaffTitle(
              item.required("code").text(),
              item.period(),
              item.required("ranks").items().stream().map(PackNode::text).toList(),
              names.names(item.required("names"))));
    }
    return titles;
  }
}
