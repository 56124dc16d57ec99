package org.chancery.decisions;

import java.util.Optional;
import org.chancery.correspondence.Enclosing;
import org.chancery.correspondence.Letter;
import org.chancery.correspondence.NoteDraft;
import org.chancery.correspondence.NoteId;
import org.chancery.correspondence.Notes;
import org.chancery.correspondence.Thing;
import org.chancery.institution.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The note verbale by which a deciding text goes to the members: "has the honour to forward the
/// draft Decisions of the Senior Officials Committee meeting to be held on 11 December 2020".
@Component
class Transmittal {

  private final Notes notes;
  private final Organs organs;

  Transmittal(Notes notes, Organs organs) {
    this.notes = notes;
    this.organs = organs;
  }

  NoteId draft(Decision decision, @Nullable Integer pages) {
    Organisation organisation = organs.organisation();
    Session session = decision.session();
    String phrase =
        switch (decision.status()) {
          case DRAFT -> "draft-decisions-of-meeting";
          case AS_ADOPTED -> "decisions-of-meeting";
        };
    Letter letter =
        Letter.of(Letter.TRANSMIT, organs.today(), organisation.languages())
            .about(new Thing.OfMeeting(phrase, organs.code(session), session.day()));
    String series = organisation.series().iterator().next().code();
    return notes.draft(
        new NoteDraft(letter, series)
            .enclosing(new Enclosing(decision.file(), Optional.ofNullable(pages))));
  }
}
