package org.chancery.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.CurrentActor;
import org.chancery.delegations.Channel;
import org.chancery.delegations.Delegations;
import org.chancery.documents.Paper;
import org.chancery.institution.Institution;
import org.chancery.institution.Series;
import org.chancery.platform.Ids;
import org.chancery.platform.Language;
import org.chancery.platform.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The secretariat's outgoing notes verbales: drafted, numbered, circulated, and what became of
/// every number.
@Service
public class Notes {

  private final NoteStore store;
  private final NoteReadStore register;
  private final Numbering numbering;
  private final Enclosures enclosures;
  private final OfficialCopies copies;
  private final Institution institution;
  private final Delegations delegations;
  private final Clock clock;
  private final CurrentActor actor;
  private final ApplicationEventPublisher acts;

  Notes(
      NoteStore store,
      NoteReadStore register,
      Numbering numbering,
      Enclosures enclosures,
      OfficialCopies copies,
      Institution institution,
      Delegations delegations,
      Clock clock,
      CurrentActor actor,
      ApplicationEventPublisher acts) {
    this.store = store;
    this.register = register;
    this.numbering = numbering;
    this.enclosures = enclosures;
    this.copies = copies;
    this.institution = institution;
    this.delegations = delegations;
    this.clock = clock;
    this.actor = actor;
    this.acts = acts;
  }

  /// Drafts a note, without a number. Refuses what cannot be put into words in all its languages,
  /// and enclosures whose pages are not known or not as stated; records [NoteDrafted].
  @Transactional
  public NoteId draft(NoteDraft draft) {
    NoteId id = new NoteId(Ids.next(clock));
    List<Enclosure> enclosed = draft.enclosures().stream().map(enclosures::counted).toList();
    Formulary formulary = formulary();
    series(draft.series());
    formulary.write(draft.letter(), pages(enclosed), Map.of());
    store.insert(id, draft, formulary.subject(draft.letter()), clock.instant(), actor.name());
    for (int place = 0; place < enclosed.size(); place++) {
      store.enclose(id, place, enclosed.get(place));
    }
    acts.publishEvent(
        new NoteDrafted(
            id, draft.letter().act(), draft.letter().to(), draft.mandate().orElse(null)));
    return id;
  }

  /// Puts an officer's words in place of the generated ones. The formulas stay. Refuses a note that
  /// is no draft any more; records [NoteEdited].
  @Transactional
  public void reword(NoteId id, Language language, Wording wording) {
    Note note = draftToChange(id);
    store.reword(id, language, wording);
    edited(note, "rendition", language.tag());
  }

  /// Gives the draft another date: names of places, states and organs become those of that day.
  /// Refuses a note that is no draft any more; records [NoteEdited].
  @Transactional
  public void redate(NoteId id, LocalDate date) {
    Note note = draftToChange(id);
    Letter letter = note.letter().dated(date);
    formulary().write(letter, note.pagesEnclosed(), store.wordings(id));
    store.rewrite(id, letter, formulary().subject(letter));
    edited(note, "date", date.toString());
  }

  /// Encloses one more file. Refuses like [#draft]; records [NoteEdited].
  @Transactional
  public void enclose(NoteId id, Enclosing enclosing) {
    Note note = draftToChange(id);
    Enclosure enclosure = enclosures.counted(enclosing);
    store.enclose(id, note.enclosures().size(), enclosure);
    edited(note, "enclosure", enclosure.name());
  }

  /// Gives the note the next number of its series, fixes its text in all languages and prints it.
  /// Refuses a note that is no draft any more, one dated in the future or in another year, and one
  /// that nobody would receive; records [NoteRegistered].
  @Transactional
  public Note register(NoteId id) {
    Note note = draftToChange(id);
    refuseStrangeDate(note.letter().date());
    List<Recipient> recipients = recipients(note.letter());
    NoteText text = text(id);
    GivenNumber given = numbering.give(series(note.series()), note.letter().date(), id);
    Paper paper = NotePaper.of(text, given.designation(), note.subject());
    Note.Registration registration =
        new Note.Registration(
            new Note.GivenPlace(given.year(), given.number(), given.designation()),
            given.at(),
            text.sha256(given.designation()),
            copies.pdf(paper, given.designation(), given.at()),
            copies.word(paper, given.designation(), given.at()));
    store.register(id, registration, text, actor.name());
    store.address(id, recipients);
    acts.publishEvent(
        new NoteRegistered(id, note.series(), registration, note.mandate().orElse(null)));
    return get(id);
  }

  /// Holds the note until the transaction ends, for a module that sends it together with something
  /// of its own: it holds the note first, as [#circulate] does before it tells of it.
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(NoteId id) {
    store.lock(id);
  }

  /// Marks the note as handed over to every recipient by its channel, now. Refuses a note that is
  /// not registered, or circulated already; records [NoteCirculated].
  @Transactional
  public void circulate(NoteId id) {
    NoteState state = store.lock(id);
    if (state != NoteState.REGISTERED) {
      throw new Refusal("correspondence.not-registered");
    }
    store.handOver(id, clock.instant(), actor.name());
    Note note = get(id);
    acts.publishEvent(
        new NoteCirculated(
            id,
            note.designation().orElseThrow(),
            note.recipients(),
            clock.instant(),
            note.mandate().orElse(null)));
  }

  /// Gives up a draft, or a registered note before it is circulated: its number stays void. Refuses
  /// a circulated note, which can only be corrected or recalled by a further one, and a missing
  /// reason; records [NoteVoided].
  @Transactional
  public void giveUp(NoteId id, String reason) {
    refuseNoReason(reason);
    switch (store.lock(id)) {
      case DRAFTED, REGISTERED -> {}
      case CIRCULATED -> throw new Refusal("correspondence.circulated");
      case VOIDED -> throw new Refusal("correspondence.voided");
    }
    Note note = get(id);
    store.become(id, NoteState.VOIDED, clock.instant(), actor.name(), Optional.of(reason));
    numbering.voidNumberOf(id, reason);
    acts.publishEvent(
        new NoteVoided(id, note.designation().orElse(""), reason, note.mandate().orElse(null)));
  }

  /// Uses up the next number of a series for nothing (a spoilt form). Refuses a missing reason;
  /// records [NumberVoided].
  @Transactional
  public GivenNumber voidNumber(String seriesCode, String reason) {
    refuseNoReason(reason);
    GivenNumber given = numbering.waste(series(seriesCode), today(), reason);
    acts.publishEvent(new NumberVoided(given.series(), given.year(), given.designation(), reason));
    return given;
  }

  /// Settles with which number a series begins this year, where a paper journal came before. Once,
  /// and only before the first number is given; records [SeriesStarted].
  @Transactional
  public void startSeries(String seriesCode, long first) {
    numbering.start(series(seriesCode), today(), first);
    acts.publishEvent(new SeriesStarted(seriesCode, today().getYear(), first));
  }

  @Transactional(readOnly = true)
  public Note get(NoteId id) {
    return find(id).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  @Transactional(readOnly = true)
  public Optional<Note> find(NoteId id) {
    return register.find(id, enclosures::name);
  }

  /// The notes that cite a decision, in the order of their dates.
  @Transactional(readOnly = true)
  public List<Note> citing(UUID decision) {
    return register.citing(decision).stream().map(this::get).toList();
  }

  /// The register, newest first.
  @Transactional(readOnly = true)
  public NotePage list(NoteFilter filter, Optional<NoteCursor> after, int limit) {
    List<NoteLine> lines = register.list(filter, after, limit);
    boolean more = lines.size() > limit;
    List<NoteLine> shown = more ? lines.subList(0, limit) : lines;
    return new NotePage(
        shown,
        register.count(filter),
        more
            ? Optional.of(new NoteCursor(shown.getLast().date(), shown.getLast().id()))
            : Optional.empty());
  }

  /// The words of a note: the official ones once it is registered, else as the formulas of today
  /// and the officer's wording give them.
  @Transactional(readOnly = true)
  public NoteText text(NoteId id) {
    return store
        .official(id)
        .orElseGet(() -> {
          Note note = get(id);
          return formulary().write(note.letter(), note.pagesEnclosed(), store.wordings(id));
        });
  }

  /// The words as the formulas alone would give them.
  @Transactional(readOnly = true)
  public NoteText generated(NoteId id) {
    Note note = get(id);
    return formulary().write(note.letter(), note.pagesEnclosed(), Map.of());
  }

  @Transactional(readOnly = true)
  public Map<Language, Wording> wordings(NoteId id) {
    return store.wordings(id);
  }

  /// The note as paper: under its number, or with the number left blank.
  @Transactional(readOnly = true)
  public Paper paper(NoteId id) {
    Note note = get(id);
    String number =
        note.designation()
            .orElseGet(() -> series(note.series()).blank(note.letter().date().getYear()));
    return NotePaper.of(text(id), number, note.subject());
  }

  /// What a careful registrar would ask about before the note leaves the house.
  @Transactional(readOnly = true)
  public List<Remark> remarks(NoteId id) {
    Note note = get(id);
    return Remarks.on(
        note,
        store.wordings(id),
        delegations.membership(),
        today(),
        enclosures.missingAnnexes(note));
  }

  /// Every number of a series in a year and what became of it.
  @Transactional(readOnly = true)
  public List<GivenNumber> numbers(String seriesCode, int year) {
    return numbering.given(series(seriesCode), year);
  }

  /// How the next note of a series would be numbered today.
  @Transactional(readOnly = true)
  public String nextNumber(String seriesCode) {
    Series series = series(seriesCode);
    return series.print(today().getYear(), numbering.peek(series, today()));
  }

  /// Numbers that nobody accounts for. There should never be one.
  @Transactional(readOnly = true)
  public List<Long> gaps(String seriesCode, int year) {
    return numbering.gaps(series(seriesCode), year);
  }

  private Note draftToChange(NoteId id) {
    if (store.lock(id) != NoteState.DRAFTED) {
      throw new Refusal("correspondence.official");
    }
    return get(id);
  }

  private void edited(Note note, String what, String value) {
    acts.publishEvent(new NoteEdited(note.id(), what, value, note.mandate().orElse(null)));
  }

  private void refuseStrangeDate(LocalDate date) {
    if (date.isAfter(today())) {
      throw new Refusal("correspondence.dated-ahead", date.toString(), today().toString());
    }
    if (date.getYear() != today().getYear()) {
      throw new Refusal("correspondence.other-year", date.toString(), today().getYear());
    }
  }

  private static void refuseNoReason(String reason) {
    if (reason.isBlank()) {
      throw new Refusal("correspondence.reason-missing");
    }
  }

  /// The host's ministry first, like in the address.
  private List<Recipient> recipients(Letter letter) {
    List<Recipient> all =
        delegations.channels(letter.date()).stream()
            .filter(c -> letter.isTo(c.state().code()))
            .sorted(Comparator.comparing(Channel::kind))
            .map(c -> new Recipient(c.state().code(), c.kind(), c.place().code(), Optional.empty()))
            .toList();
    if (all.isEmpty()) {
      throw new Refusal("correspondence.nobody", letter.to());
    }
    return all;
  }

  private Formulary formulary() {
    return new Formulary(institution.organisation(), delegations.membership());
  }

  private Series series(String code) {
    Series series = institution.organisation().seriesByCode().get(code);
    if (series == null) {
      throw new Refusal("correspondence.no-series", code);
    }
    return series;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), institution.organisation().zone());
  }

  private static int pages(List<Enclosure> enclosed) {
    return enclosed.stream().mapToInt(Enclosure::pages).sum();
  }
}
