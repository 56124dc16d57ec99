package org.chancery.silence;

import java.time.Instant;
import java.util.UUID;
import org.chancery.correspondence.NoteCirculated;
import org.chancery.platform.Refusal;
import org.chancery.silence.Entry.NoteDrafted.Purpose;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A note of a procedure that correspondence itself circulates is dispatch all the same: the
/// opening note starts the clock, the outcome note tells the members. Refuses a note drafted before
/// text or deadline were changed, and whatever the procedure itself would refuse.
@Component
class Dispatches {

  private final Ledgers ledgers;
  private final Roll roll;

  Dispatches(Ledgers ledgers, Roll roll) {
    this.ledgers = ledgers;
    this.roll = roll;
  }

  @EventListener
  void follow(NoteCirculated circulated) {
    UUID note = circulated.note().value();
    for (ProcedureId id : ledgers.ofNote(note)) {
      SilenceProcedure procedure = ledgers.hold(id);
      boolean told =
          procedure.circulation().map(Entry.Circulated::note).filter(note::equals).isPresent()
              || procedure.announcement().filter(a -> a.note().equals(note)).isPresent();
      if (told) {
        continue;
      }
      if (procedure.draftedNote(Purpose.OPENING).filter(note::equals).isPresent()) {
        Instant now = ledgers.now();
        ledgers.enter(
            procedure,
            procedure.circulate(roll.on(ledgers.today()), note, "", now, ledgers.actor()));
      } else if (procedure.draftedNote(Purpose.OUTCOME).filter(note::equals).isPresent()) {
        ledgers.announce(procedure, note);
      } else {
        throw new Refusal("silence.note-is-stale");
      }
    }
  }
}
