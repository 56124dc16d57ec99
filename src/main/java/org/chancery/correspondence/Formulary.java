package org.chancery.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.delegations.AddressBlock;
import org.chancery.delegations.Group;
import org.chancery.delegations.Membership;
import org.chancery.institution.Form;
import org.chancery.institution.Forms;
import org.chancery.institution.Letters;
import org.chancery.institution.Organisation;
import org.chancery.institution.OrganisationPack;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.chancery.platform.Refusal;

/// Puts a [Letter] into words: the formulas, names and places of the organisation's pack, each in
/// the case that its sentence needs, as they stood on the letter's date. Needs no server.
public final class Formulary {

  private static final String ENCLOSURE = "enclosure";
  private static final String CLOSING = "closing";

  private final Organisation organisation;
  private final Membership membership;

  public Formulary(Organisation organisation, Membership membership) {
    this.organisation = organisation;
    this.membership = membership;
  }

  public static Formulary of(OrganisationPack pack) {
    return new Formulary(pack.organisation(), pack.section(Membership.class));
  }

  /// The acts for which the pack has an opening formula.
  public List<String> acts() {
    return organisation.letters().formulas().stream()
        .filter(f -> !f.equals(ENCLOSURE) && !f.equals(CLOSING))
        .toList();
  }

  /// Writes the note in all its languages. Refuses a language, an act or an addressee that the pack
  /// does not know, and an act without what its formula speaks of
  /// (`correspondence.nothing-to-say`).
  ///
  /// @param pages of all enclosures together; 0 where there are none
  /// @param wordings what an officer wrote in place of or beside the generated words
  public NoteText write(Letter letter, int pages, Map<Language, Wording> wordings) {
    refuseUnknown(letter);
    AddressBlock addressees =
        letter.to().equals(Letter.ALL_MEMBERS)
            ? membership.addressees(Group.MEMBERS, letter.date())
            : membership.addressee(letter.to(), letter.date());
    List<Rendition> renditions = new ArrayList<>();
    for (Language language : letter.languages()) {
      Wording wording = wordings.getOrDefault(language, Wording.GENERATED);
      try {
        renditions.add(rendition(letter, language, addressees.in(language), pages, wording));
      } catch (IllegalArgumentException e) {
        // The pack lacks what the letter speaks of, or the letter what the formula speaks of.
        throw new Refusal(
            "correspondence.nothing-to-say",
            letter.act(),
            language.tag(),
            String.valueOf(e.getMessage()));
      }
    }
    return new NoteText(organisation.letterhead(), renditions);
  }

  /// What the note is about, for the register, in every language of the organisation.
  public Localized subject(Letter letter) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Language language : organisation.languages()) {
      letter
          .object()
          .map(thing -> new Words(letter, language).alone(thing).in(Form.INITIAL))
          .or(() -> letter.content().find(language))
          .ifPresent(text -> texts.put(language, text));
    }
    return new Localized(texts);
  }

  private Rendition rendition(
      Letter letter, Language language, AddressBlock.Address to, int pages, Wording wording) {
    Words words = new Words(letter, language);
    words.names.put("addressees", to.full());
    words.names.put("short_addressees", to.brief());
    Seam seam = Seam.of(words.say(letter.act(), wording.words()));
    words.values.put("pages", pages);
    return new Rendition(
        language,
        seam.before(),
        seam.words(),
        seam.after(),
        wording.further(),
        words.say(CLOSING, Optional.empty()),
        organisation.dates().placeAndDate(language, seat(language, letter.date()), letter.date()),
        pages == 0 ? Optional.empty() : Optional.of(words.say(ENCLOSURE, Optional.empty())),
        to.block());
  }

  private Forms seat(Language language, LocalDate day) {
    return organisation.seat().place(day).names().in(language, day);
  }

  private void refuseUnknown(Letter letter) {
    for (Language language : letter.languages()) {
      if (!organisation.languages().contains(language)) {
        throw new Refusal("correspondence.no-language", language.tag());
      }
    }
    if (!acts().contains(letter.act())) {
      throw new Refusal("correspondence.no-act", letter.act(), String.join(", ", acts()));
    }
  }

  /// What the formulas of one letter in one language may speak of.
  private final class Words {

    private final Letter letter;
    private final Language language;
    private final Letters letters = organisation.letters();
    private final Map<String, Forms> names = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();

    Words(Letter letter, Language language) {
      this.letter = letter;
      this.language = language;
      String sender = organisation.letterhead().code();
      names.put("sender", letters.sender(sender, language));
      names.put("short_sender", letters.shortSender(sender, language));
      letter.organ().ifPresent(code -> names.put("organ", organ(code)));
      letter.pursuance().ifPresent(p -> names.put("mandate", mandate(p)));
      letter
          .deadline()
          .ifPresent(d -> values.put("deadline", new EndWords(organisation, language).of(d)));
      letter.earlier().ifPresent(this::earlier);
      letter
          .on()
          .ifPresent(
              d -> values.put("on_date", organisation.dates().onDate(language, d, letter.date())));
    }

    /// The formula, with the officer's or the generated words between the marks of a [Seam].
    String say(String formula, Optional<String> instead) {
      letter.object().ifPresent(thing -> names.put("object", Seam.mark(forms(thing, instead))));
      instead
          .or(() -> letter.content().find(language))
          .ifPresent(text -> values.put("content", Seam.mark(text)));
      return letters.say(formula, language, names, values);
    }

    private Forms forms(Thing thing, Optional<String> instead) {
      return instead.map(text -> Forms.of(language, text)).orElseGet(() -> name(thing));
    }

    /// In the letter, where "11 December of this year" is clear.
    Forms name(Thing thing) {
      return name(thing, day -> organisation.dates().onDate(language, day, letter.date()));
    }

    /// Outside the letter, where it is not.
    Forms alone(Thing thing) {
      return name(thing, day -> organisation.dates().onDate(language, day));
    }

    private Forms name(Thing thing, Function<LocalDate, String> onDate) {
      return switch (thing) {
        case Thing.OfMeeting(var phrase, var organ, var date) ->
            letters.phrase(
                phrase,
                language,
                Map.of("organ", organ(organ)),
                Map.of("on_date", onDate.apply(date)));
        case Thing.Titled(var noun, var title) ->
            letters.phrase(
                "titled",
                language,
                Map.of("noun", letters.noun(noun, language)),
                Map.of("title", title.in(language)));
        case Thing.Named(var noun) -> letters.noun(noun, language);
      };
    }

    private Forms mandate(Pursuance p) {
      return letters.phrase(
          "mandate",
          language,
          Map.of("organ", organ(p.organ(), p.date())),
          Map.of(
              "paragraph", p.paragraph(), "date", organisation.dates().ofDate(language, p.date())));
    }

    private void earlier(Earlier note) {
      values.put("number", note.number());
      values.put("date", organisation.dates().ofDate(language, note.date()));
    }

    private Forms organ(String code) {
      return organ(code, letter.date());
    }

    private Forms organ(String code, LocalDate day) {
      return organisation.organ(code).names().in(language, day);
    }
  }
}
