package org.chancery.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.Mandate;
import org.chancery.correspondence.Earlier;
import org.chancery.correspondence.Enclosing;
import org.chancery.correspondence.Letter;
import org.chancery.correspondence.Note;
import org.chancery.correspondence.NoteDraft;
import org.chancery.correspondence.NoteId;
import org.chancery.correspondence.NoteState;
import org.chancery.correspondence.Notes;
import org.chancery.correspondence.Pursuance;
import org.chancery.correspondence.Thing;
import org.chancery.institution.Institution;
import org.chancery.institution.Organisation;
import org.chancery.platform.Refusal;
import org.springframework.stereotype.Component;

/// The notes of a procedure, drafted in correspondence from the pack's formulas. The deadline in
/// them is the one value by which the silence is judged.
@Component
class Notices {

  private final Notes notes;
  private final Institution institution;
  private final Clock clock;

  Notices(Notes notes, Institution institution, Clock clock) {
    this.notes = notes;
    this.institution = institution;
    this.clock = clock;
  }

  /// Drafts the note that circulates the text, unnumbered, with the text enclosed.
  UUID draftOpening(SilenceProcedure procedure) {
    Opening opening = procedure.opening();
    Letter letter =
        letter(Letter.SILENCE_OPENING, procedure)
            .pursuantTo(
                new Pursuance(
                    opening.agreedBy(), opening.agreedOn(), opening.mandate().paragraph()))
            .by(procedure.deadline());
    List<Enclosing> enclosures =
        procedure.text().map(Text::renditions).orElse(List.of()).stream()
            .map(r -> new Enclosing(r.file(), Optional.of(r.pages())))
            .toList();
    return draft(procedure, letter, enclosures);
  }

  /// Drafts the note that tells the outcome.
  UUID draftOutcome(SilenceProcedure procedure, Standing standing) {
    Earlier opening = opening(procedure);
    Letter letter =
        switch (standing) {
          case Standing.Adopted adopted ->
              letter(Letter.SILENCE_ADOPTED, procedure)
                  .referringTo(opening)
                  .effective(day(adopted.effectiveAt()));
          case Standing.Broken _ -> letter(Letter.SILENCE_BROKEN, procedure).referringTo(opening);
          case Standing.Provisional _,
              Standing.Draft _,
              Standing.Running _,
              Standing.ClosedPending _,
              Standing.Withdrawn _ ->
              throw new Refusal("silence.no-outcome-yet");
        };
    return draft(procedure, letter, List.of());
  }

  /// Holds the note until the transaction ends. Always before its procedure.
  void hold(UUID id) {
    notes.hold(new NoteId(id));
  }

  /// Dates the note today, numbers it and hands it over to the members.
  void dispatch(UUID id) {
    NoteId note = new NoteId(id);
    if (notes.get(note).state() == NoteState.DRAFTED) {
      if (!notes.get(note).letter().date().equals(today())) {
        notes.redate(note, today());
      }
      notes.register(note);
    }
    notes.circulate(note);
  }

  /// Whether a drafted note can still be sent: one given up in correspondence cannot.
  boolean isUsable(UUID id) {
    return notes
        .find(new NoteId(id))
        .filter(n -> n.state() == NoteState.DRAFTED || n.state() == NoteState.REGISTERED)
        .isPresent();
  }

  private UUID draft(SilenceProcedure procedure, Letter letter, List<Enclosing> enclosures) {
    String series = organisation().series().iterator().next().code();
    Optional<Mandate> mandate = Optional.of(procedure.opening().mandate());
    return notes.draft(new NoteDraft(letter, series, mandate, enclosures)).value();
  }

  private Letter letter(String act, SilenceProcedure procedure) {
    Opening opening = procedure.opening();
    return Letter.of(act, today(), organisation().languages())
        .about(new Thing.Titled(opening.noun(), opening.title()))
        .adoptedBy(opening.adoptingOrgan());
  }

  private Earlier opening(SilenceProcedure procedure) {
    UUID id = procedure.circulation().map(Entry.Circulated::note).orElseThrow();
    Note note = notes.get(new NoteId(id));
    String number = note.designation().orElse("").replaceFirst("^№\\s*", "");
    return new Earlier(number, note.letter().date());
  }

  private LocalDate today() {
    return day(clock.instant());
  }

  private LocalDate day(java.time.Instant moment) {
    return moment.atZone(organisation().zone()).toLocalDate();
  }

  private Organisation organisation() {
    return institution.organisation();
  }
}
