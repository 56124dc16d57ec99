package org.chancery.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.correspondence.Earlier;
import org.chancery.correspondence.Letter;
import org.chancery.correspondence.Pursuance;
import org.chancery.correspondence.Thing;
import org.chancery.institution.Organisation;
import org.chancery.platform.Deadline;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What the note is to say: the act, what it speaks of, to whom.
final class NoteWords {

  @Option(
      names = "--act",
      paramLabel = "FORMULA",
      description =
          "The formula of the pack: transmit, inform, request … (default: ${DEFAULT-VALUE}).")
  String act = Letter.TRANSMIT;

  @Option(
      names = "--to",
      paramLabel = "WHOM",
      description = "members, or one state by its ISO code (default: ${DEFAULT-VALUE}).")
  String to = Letter.ALL_MEMBERS;

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description =
          "What it speaks of: a phrase of the pack about a meeting (draft-decisions-of-meeting, "
              + "with --organ and --meeting) or a noun of the pack (concept-paper), with --title where it has one.")
  @Nullable String what;

  @Option(
      names = "--organ",
      paramLabel = "CODE",
      description = "The organ that meets, decides or adopts: soc …")
  @Nullable String organ;

  @Option(
      names = "--meeting",
      paramLabel = "DAY",
      description = "The day of the meeting, YYYY-MM-DD.")
  @Nullable LocalDate meeting;

  @Option(
      names = "--title",
      paramLabel = "LANGUAGE=TEXT",
      description = "The title of the document; once for each language.")
  Map<String, String> titles = new LinkedHashMap<>();

  @Option(
      names = "--content",
      paramLabel = "LANGUAGE=TEXT",
      description = "Free words for inform and request; once for each language.")
  Map<String, String> contents = new LinkedHashMap<>();

  @Option(
      names = "--pursuant-to",
      paramLabel = "ORGAN:DATE:PARAGRAPH",
      description = "The paragraph on whose authority: soc:2020-12-11:2.")
  @Nullable String pursuantTo;

  @Option(
      names = "--deadline",
      paramLabel = "WHEN",
      description = "By when: YYYY-MM-DD, or YYYY-MM-DDTHH:MM by the clock of the seat.")
  @Nullable String deadline;

  @Option(
      names = "--earlier",
      paramLabel = "NUMBER@DATE",
      description = "The note it refers to: 12-3/45@2020-12-01.")
  @Nullable String earlier;

  @Option(
      names = "--effective",
      paramLabel = "DAY",
      description = "The day on which it took effect, YYYY-MM-DD.")
  @Nullable LocalDate effective;

  Letter letter(
      CommandSpec spec, Organisation organisation, LocalDate date, List<Language> languages) {
    Letter letter = Letter.of(act, date, languages).to(to).saying(localized(spec, contents));
    if (what != null) {
      letter = letter.about(thing(spec, organisation, what));
    }
    if (organ != null && organisation.organsByCode().containsKey(organ)) {
      letter = letter.adoptedBy(organ);
    }
    if (pursuantTo != null) {
      letter = letter.pursuantTo(pursuance(spec, organisation, pursuantTo));
    }
    if (deadline != null) {
      letter = letter.by(deadline(spec, organisation, deadline));
    }
    if (earlier != null) {
      letter = letter.referringTo(earlier(spec, earlier));
    }
    return effective == null ? letter : letter.effective(effective);
  }

  private Thing thing(CommandSpec spec, Organisation organisation, String named) {
    if (organisation.letters().nouns().contains(named)) {
      return titles.isEmpty()
          ? new Thing.Named(named)
          : new Thing.Titled(named, localized(spec, titles));
    }
    if (!organisation.letters().phrases().contains(named)) {
      throw wrong(
          spec,
          "--what: the pack has the phrases %s and the nouns %s, not %s"
              .formatted(organisation.letters().phrases(), organisation.letters().nouns(), named));
    }
    if (organ == null || meeting == null) {
      throw wrong(spec, "--what " + named + " needs --organ and --meeting");
    }
    return new Thing.OfMeeting(named, known(spec, organisation, organ), meeting);
  }

  private static String known(CommandSpec spec, Organisation organisation, String organ) {
    if (!organisation.organsByCode().containsKey(organ)) {
      throw wrong(
          spec,
          "the pack has the organs " + organisation.organsByCode().keySet() + ", not " + organ);
    }
    return organ;
  }

  private static Pursuance pursuance(CommandSpec spec, Organisation organisation, String typed) {
    String[] parts = typed.split(":", 3);
    try {
      return new Pursuance(
          known(spec, organisation, parts[0]), LocalDate.parse(parts[1]), parts[2]);
    } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
      throw wrong(spec, "--pursuant-to: ORGAN:DATE:PARAGRAPH, not " + typed);
    }
  }

  private static Deadline deadline(CommandSpec spec, Organisation organisation, String typed) {
    try {
      return typed.contains("T")
          ? new Deadline.Fixed(LocalDateTime.parse(typed), organisation.zone(), "")
          : new Deadline.OnDate(LocalDate.parse(typed), "");
    } catch (DateTimeParseException e) {
      throw wrong(spec, "--deadline: YYYY-MM-DD or YYYY-MM-DDTHH:MM, not " + typed);
    }
  }

  private static Earlier earlier(CommandSpec spec, String typed) {
    int at = typed.lastIndexOf('@');
    try {
      return new Earlier(typed.substring(0, at), LocalDate.parse(typed.substring(at + 1)));
    } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
      throw wrong(spec, "--earlier: NUMBER@DATE, not " + typed);
    }
  }

  private static Localized localized(CommandSpec spec, Map<String, String> typed) {
    Map<Language, String> texts = new LinkedHashMap<>();
    try {
      typed.forEach((tag, text) -> texts.put(new Language(tag), text));
    } catch (IllegalArgumentException e) {
      throw wrong(spec, e.getMessage());
    }
    return new Localized(texts);
  }

  private static ParameterException wrong(CommandSpec spec, @Nullable String message) {
    return new ParameterException(spec.commandLine(), String.valueOf(message));
  }
}
