package org.chancery.correspondence.web;

import java.util.Map;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.correspondence.Note;
import org.chancery.correspondence.NoteId;
import org.chancery.correspondence.NoteState;
import org.chancery.correspondence.Notes;
import org.chancery.correspondence.Rendition;
import org.chancery.correspondence.Wording;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Dates;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The renditions of a draft side by side. The formulas are shown and cannot be touched; the
/// officer's words stand in fields between them.
@Controller
@For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
class RenditionsController {

  private final Notes notes;
  private final TransactionTemplate transaction;

  RenditionsController(Notes notes, TransactionTemplate transaction) {
    this.notes = notes;
    this.transaction = transaction;
  }

  @GetMapping("/notes/{id}/renditions")
  ModelAndView edit(Page page, @PathVariable String id) {
    NoteId note = NoteId.parse(id);
    return notes.get(note).state() == NoteState.DRAFTED
        ? form(HttpStatus.OK, page, note, Problems.none())
        : View.to("/notes/" + note);
  }

  @PostMapping("/notes/{id}/renditions")
  ModelAndView save(Page page, @PathVariable String id, @RequestParam Map<String, String> typed) {
    NoteId note = NoteId.parse(id);
    try {
      transaction.executeWithoutResult(_ -> save(note, typed));
      return View.to("/notes/" + note);
    } catch (Refusal refusal) {
      return form(HttpStatus.UNPROCESSABLE_CONTENT, page, note, Problems.of(page, refusal));
    }
  }

  /// Words that were left as generated stay generated.
  private void save(NoteId id, Map<String, String> typed) {
    Note note = notes.get(id);
    Dates.typed(typed.getOrDefault("date", ""))
        .filter(day -> !day.equals(note.letter().date()))
        .ifPresent(day -> notes.redate(id, day));
    Map<org.chancery.platform.Language, Wording> before = notes.wordings(id);
    for (Rendition rendition : notes.text(id).renditions()) {
      String tag = rendition.language().tag();
      String words = typed.getOrDefault("words-" + tag, "").strip();
      boolean untouched = words.equals(typed.getOrDefault("generated-" + tag, "").strip());
      Wording wording =
          Wording.typed(untouched ? "" : words, typed.getOrDefault("further-" + tag, ""));
      if (!wording.equals(before.getOrDefault(rendition.language(), Wording.GENERATED))) {
        notes.reword(id, rendition.language(), wording);
      }
    }
  }

  private ModelAndView form(HttpStatus status, Page page, NoteId id, Problems problems) {
    return View.of(
        status,
        "correspondence/renditions",
        page,
        Map.of(
            "note", notes.get(id),
            "text", notes.text(id),
            "generated", notes.generated(id),
            "wordings", notes.wordings(id),
            "problems", problems));
  }
}
