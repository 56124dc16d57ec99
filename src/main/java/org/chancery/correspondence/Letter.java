package org.chancery.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.platform.Deadline;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;

/// What a note says, before it is put into words: [Formulary] writes it in every language from the
/// organisation's own formulas.
///
/// @param act the pack's formula: `transmit`, `inform`, `silence-opening` …
/// @param to whom it is addressed: [#ALL_MEMBERS], or a state by its ISO code
/// @param date the date it bears; names are those of this day
/// @param languages of its texts, in the order in which they lie on the table
/// @param object what it forwards or speaks of
/// @param pursuance the paragraph on whose authority
/// @param deadline by when an answer is asked for
/// @param earlier the note it refers to
/// @param on the day on which something took effect
/// @param organ the organ that adopts
/// @param content free words for the acts that have no object
public record Letter(
    String act,
    String to,
    LocalDate date,
    List<Language> languages,
    Optional<Thing> object,
    Optional<Pursuance> pursuance,
    Optional<Deadline> deadline,
    Optional<Earlier> earlier,
    Optional<LocalDate> on,
    Optional<String> organ,
    Localized content) {

  /// The commonest acts; the pack may have more.
  public static final String TRANSMIT = "transmit";

  public static final String INFORM = "inform";
  public static final String INVITE_INPUTS = "invite-inputs";
  public static final String REQUEST = "request";
  public static final String ACKNOWLEDGE = "acknowledge";
  public static final String SILENCE_OPENING = "silence-opening";
  public static final String SILENCE_EXTENSION = "silence-extension";
  public static final String SILENCE_BROKEN = "silence-broken";
  public static final String SILENCE_ADOPTED = "silence-adopted";

  /// Every member by its channel, the host's ministry first.
  public static final String ALL_MEMBERS = "members";

  public Letter {
    languages = List.copyOf(languages);
  }

  /// A letter to all members that so far says nothing.
  public static Letter of(String act, LocalDate date, List<Language> languages) {
    return new Letter(
        act,
        ALL_MEMBERS,
        date,
        languages,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Localized(java.util.Map.of()));
  }

  /// Whether this state is among the addressees.
  public boolean isTo(String state) {
    return to.equals(ALL_MEMBERS) || to.equals(state);
  }

  public Letter to(String addressees) {
    return new Letter(
        act, addressees, date, languages, object, pursuance, deadline, earlier, on, organ, content);
  }

  public Letter dated(LocalDate day) {
    return new Letter(
        act, to, day, languages, object, pursuance, deadline, earlier, on, organ, content);
  }

  public Letter about(Thing thing) {
    return new Letter(
        act,
        to,
        date,
        languages,
        Optional.of(thing),
        pursuance,
        deadline,
        earlier,
        on,
        organ,
        content);
  }

  public Letter pursuantTo(Pursuance paragraph) {
    return new Letter(
        act,
        to,
        date,
        languages,
        object,
        Optional.of(paragraph),
        deadline,
        earlier,
        on,
        organ,
        content);
  }

  public Letter by(Deadline end) {
    return new Letter(
        act, to, date, languages, object, pursuance, Optional.of(end), earlier, on, organ, content);
  }

  public Letter referringTo(Earlier note) {
    return new Letter(
        act,
        to,
        date,
        languages,
        object,
        pursuance,
        deadline,
        Optional.of(note),
        on,
        organ,
        content);
  }

  public Letter effective(LocalDate day) {
    return new Letter(
        act,
        to,
        date,
        languages,
        object,
        pursuance,
        deadline,
        earlier,
        Optional.of(day),
        organ,
        content);
  }

  public Letter adoptedBy(String organCode) {
    return new Letter(
        act,
        to,
        date,
        languages,
        object,
        pursuance,
        deadline,
        earlier,
        on,
        Optional.of(organCode),
        content);
  }

  public Letter saying(Localized words) {
    return new Letter(
        act, to, date, languages, object, pursuance, deadline, earlier, on, organ, words);
  }
}
