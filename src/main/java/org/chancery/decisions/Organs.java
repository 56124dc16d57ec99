package org.chancery.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.delegations.Delegations;
import org.chancery.delegations.State;
import org.chancery.institution.Form;
import org.chancery.institution.Institution;
import org.chancery.institution.Names;
import org.chancery.institution.Organ;
import org.chancery.institution.Organisation;
import org.chancery.platform.Language;
import org.chancery.platform.Refusal;
import org.springframework.stereotype.Component;

/// Finds the organisation's organs behind the names by which texts call them, and its members.
@Component
class Organs {

  private final Institution institution;
  private final Delegations delegations;
  private final Clock clock;

  Organs(Institution institution, Delegations delegations, Clock clock) {
    this.institution = institution;
    this.delegations = delegations;
    this.clock = clock;
  }

  /// The organ that a text calls `name`, in any language, in full or by its abbreviation. The
  /// longest name wins: "Senior Officials Committee" is not "Committee".
  Optional<Organ> find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT).strip();
    return wanted.isEmpty()
        ? Optional.empty()
        : organisation().organs().stream()
            .filter(organ -> longest(organ, wanted) > 0)
            .max(Comparator.comparingInt(organ -> longest(organ, wanted)));
  }

  /// The organs that a passage names, in its order, as it names them.
  List<String> named(String passage) {
    TreeMap<Integer, String> found = new TreeMap<>();
    organisation().organs().stream()
        .flatMap(Organs::names)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(name -> {
          var matcher = Pattern.compile("(?iU)\\b" + Pattern.quote(name) + "\\b").matcher(passage);
          if (matcher.find()
              && found.entrySet().stream()
                  .noneMatch(f -> overlaps(f.getKey(), f.getValue(), matcher.start()))) {
            found.put(matcher.start(), matcher.group());
          }
        });
    return List.copyOf(found.values());
  }

  private static boolean overlaps(int start, String name, int at) {
    return start <= at && at < start + name.length();
  }

  private static int longest(Organ organ, String text) {
    return names(organ).filter(text::contains).mapToInt(String::length).max().orElse(0);
  }

  private static Stream<String> names(Organ organ) {
    return Stream.concat(Stream.of(organ.names()), organ.abbreviation().stream())
        .flatMap(names -> names.entries().stream())
        .flatMap(entry -> entry.forms().entrySet().stream())
        .flatMap(form -> spellings(form.getKey(), form.getValue().in(Form.NOMINATIVE)))
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  /// English names come with their article in letters and without it in headings.
  private static Stream<String> spellings(Language language, String name) {
    return language.equals(Language.ENGLISH) && name.startsWith("the ")
        ? Stream.of(name.substring(4))
        : Stream.of(name);
  }

  /// Refuses an organ that the pack does not know: nobody could say who adopts.
  String code(Session session) {
    return find(session.organ())
        .map(Organ::code)
        .orElseThrow(() -> new Refusal("decisions.organ-not-in-pack", session.organ()));
  }

  /// How it is cited: its English abbreviation where the pack has one.
  String abbreviation(Session session) {
    return find(session.organ())
        .flatMap(Organ::abbreviation)
        .map(names -> names.text(Language.ENGLISH, on(session)))
        .orElse(session.organ());
  }

  /// Its name on the day of the session.
  Optional<String> name(Session session, Language language) {
    return find(session.organ()).map(organ -> name(organ, language, on(session)));
  }

  static String name(Organ organ, Language language, LocalDate day) {
    Names names = organ.names();
    String name = names.text(language, day);
    return spellings(language, name).findFirst().orElse(name);
  }

  List<Organ> all() {
    return List.copyOf(organisation().organs());
  }

  /// What kind of text the words speak of, by the pack's code; a document where they do not say.
  String noun(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    var letters = organisation().letters();
    return letters.nouns().stream()
        .filter(code -> {
          String noun = letters.noun(code, Language.ENGLISH).in(Form.NOMINATIVE);
          return text.contains(noun.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", ""));
        })
        .max(Comparator.comparingInt(String::length))
        .orElse("document");
  }

  /// The members of today by code.
  List<String> memberStates() {
    return delegations.members(today()).stream().map(State::code).toList();
  }

  Organisation organisation() {
    return institution.organisation();
  }

  LocalDate today() {
    return clock.instant().atZone(organisation().zone()).toLocalDate();
  }

  private LocalDate on(Session session) {
    LocalDate met = session.metOn();
    return met == null ? today() : met;
  }
}
