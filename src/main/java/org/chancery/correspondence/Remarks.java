package org.chancery.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.delegations.Membership;
import org.chancery.platform.Language;

/// Looks over a note like a careful registrar.
final class Remarks {

  private Remarks() {}

  static List<Remark> on(
      Note note,
      Map<Language, Wording> wordings,
      Membership membership,
      LocalDate today,
      List<String> missingAnnexes) {
    List<Remark> remarks = new ArrayList<>();
    if (note.state() == NoteState.CIRCULATED || note.state() == NoteState.VOIDED) {
      return remarks;
    }
    missingAnnexes.forEach(a -> remarks.add(Remark.of("correspondence.remark.annex", a)));
    note.enclosures().stream()
        .filter(e -> !e.counted())
        .forEach(e -> remarks.add(Remark.of("correspondence.remark.stated", e.name(), e.pages())));
    if (note.state() != NoteState.DRAFTED) {
      return remarks;
    }
    if (!note.letter().date().equals(today)) {
      remarks.add(Remark.of("correspondence.remark.date", note.letter().date().toString()));
    }
    unevenly(note.letter(), wordings, remarks);
    untranslated(note.letter(), remarks);
    unreached(note.letter(), membership, remarks);
    return remarks;
  }

  /// Words put into one rendition and not into another say different things.
  private static void unevenly(
      Letter letter, Map<Language, Wording> wordings, List<Remark> remarks) {
    List<String> worded =
        letter.languages().stream()
            .filter(l -> !wordings.getOrDefault(l, Wording.GENERATED).equals(Wording.GENERATED))
            .map(Language::tag)
            .toList();
    if (!worded.isEmpty() && worded.size() < letter.languages().size()) {
      remarks.add(Remark.of("correspondence.remark.uneven", String.join(", ", worded)));
    }
  }

  private static void untranslated(Letter letter, List<Remark> remarks) {
    if (letter.object().orElse(null) instanceof Thing.Titled(_, var title)) {
      String missing =
          letter.languages().stream()
              .filter(l -> title.find(l).isEmpty())
              .map(Language::tag)
              .collect(Collectors.joining(", "));
      if (!missing.isEmpty()) {
        remarks.add(Remark.of("correspondence.remark.untranslated", missing));
      }
    }
  }

  private static void unreached(Letter letter, Membership membership, List<Remark> remarks) {
    Set<String> reached =
        membership.channels(letter.date()).stream()
            .map(c -> c.state().code())
            .collect(Collectors.toSet());
    String unreached =
        membership.members(letter.date()).stream()
            .map(s -> s.code())
            .filter(s -> letter.isTo(s) && !reached.contains(s))
            .collect(Collectors.joining(", "));
    if (!unreached.isEmpty()) {
      remarks.add(Remark.of("correspondence.remark.unreached", unreached));
    }
  }
}
