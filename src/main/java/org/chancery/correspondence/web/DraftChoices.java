package org.chancery.correspondence.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.correspondence.Letter;
import org.chancery.delegations.Delegations;
import org.chancery.institution.Form;
import org.chancery.institution.Organisation;
import org.chancery.platform.Language;
import org.chancery.platform.Ordering;
import org.chancery.platform.web.Choice;
import org.chancery.platform.web.Page;

/// What the form for a draft offers, from the pack in force.
public record DraftChoices(
    List<Choice> acts,
    List<Choice> addressees,
    List<Choice> series,
    List<Choice> languages,
    List<Choice> whats,
    List<Choice> organs,
    List<Choice> nouns) {

  static DraftChoices of(Organisation organisation, Delegations delegations, Page page) {
    LocalDate day = page.today();
    Language language = page.language();
    return new DraftChoices(
        List.of(
            new Choice(Letter.TRANSMIT, page.text("correspondence.act.transmit")),
            new Choice(Letter.INFORM, page.text("correspondence.act.inform")),
            new Choice(Letter.REQUEST, page.text("correspondence.act.request")),
            new Choice(Letter.ACKNOWLEDGE, page.text("correspondence.act.acknowledge"))),
        addressees(delegations, page),
        organisation.series().stream()
            .map(s -> new Choice(s.code(), s.names().text(language, day)))
            .toList(),
        order(organisation).stream().map(l -> new Choice(l.tag(), NoteWords.language(l))).toList(),
        List.of(
            new Choice("draft-decisions-of-meeting", page.text("correspondence.what.draft")),
            new Choice("decisions-of-meeting", page.text("correspondence.what.decisions")),
            new Choice(DraftForm.TITLED, page.text("correspondence.what.titled"))),
        organisation.organs().stream()
            .map(o -> new Choice(o.code(), o.names().text(language, Form.BARE, day)))
            .toList(),
        organisation.letters().nouns().stream()
            .map(n -> new Choice(n, noun(organisation, n, language)))
            .toList());
  }

  /// The usual order of the sheets, then whatever else the organisation writes in.
  static List<Language> order(Organisation organisation) {
    List<Language> order = new ArrayList<>(organisation.letterhead().renditions());
    organisation.languages().stream().filter(l -> !order.contains(l)).forEach(order::add);
    return order;
  }

  private static String noun(Organisation organisation, String noun, Language language) {
    Language written =
        organisation.languages().contains(language)
            ? language
            : organisation.languages().getFirst();
    return organisation.letters().noun(noun, written).in(Form.NOMINATIVE);
  }

  private static List<Choice> addressees(Delegations delegations, Page page) {
    var alphabet = Ordering.in(page.language());
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(Letter.ALL_MEMBERS, page.text("correspondence.to.members")));
    delegations.members(page.today()).stream()
        .map(s -> new Choice(s.code(), s.shortName(page.language(), page.today())))
        .sorted((a, b) -> alphabet.compare(a.text(), b.text()))
        .forEach(choices::add);
    return choices;
  }
}
