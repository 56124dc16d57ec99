package org.chancery.correspondence.web;

import java.util.Map;
import java.util.function.Consumer;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.correspondence.Note;
import org.chancery.correspondence.NoteId;
import org.chancery.correspondence.Notes;
import org.chancery.delegations.Delegations;
import org.chancery.institution.Institution;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One note, and the registrar's deeds on it.
@Controller
class NoteController {

  private final Notes notes;
  private final Institution institution;
  private final Delegations delegations;

  NoteController(Notes notes, Institution institution, Delegations delegations) {
    this.notes = notes;
    this.institution = institution;
    this.delegations = delegations;
  }

  @For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
  @GetMapping("/notes/{id}")
  ModelAndView show(Page page, @PathVariable String id) {
    return show(HttpStatus.OK, page, NoteId.parse(id), Problems.none());
  }

  @For({Role.REGISTRAR, Role.EXECUTIVE_DIRECTOR})
  @PostMapping("/notes/{id}/register")
  ModelAndView register(Page page, @PathVariable String id) {
    return deed(page, id, notes::register);
  }

  @For({Role.REGISTRAR, Role.EXECUTIVE_DIRECTOR})
  @PostMapping("/notes/{id}/circulate")
  ModelAndView circulate(Page page, @PathVariable String id) {
    return deed(page, id, notes::circulate);
  }

  @For({Role.REGISTRAR, Role.EXECUTIVE_DIRECTOR})
  @PostMapping("/notes/{id}/void")
  ModelAndView giveUp(
      Page page, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
    return deed(page, id, note -> notes.giveUp(note, reason));
  }

  /// Does it and shows the note afresh; refused, it shows the note with the reason.
  private ModelAndView deed(Page page, String id, Consumer<NoteId> deed) {
    NoteId note = NoteId.parse(id);
    try {
      deed.accept(note);
      return View.to("/notes/" + note);
    } catch (Refusal refusal) {
      if (refusal.key().equals("platform.not-found")) {
        throw refusal;
      }
      return show(HttpStatus.UNPROCESSABLE_CONTENT, page, note, Problems.of(page, refusal));
    }
  }

  private ModelAndView show(HttpStatus status, Page page, NoteId id, Problems problems) {
    Note note = notes.get(id);
    NoteView view =
        NoteView.of(
            note, notes.text(id), notes.remarks(id), institution.organisation(), delegations, page);
    return View.of(status, "correspondence/note", page, Map.of("view", view, "problems", problems));
  }
}
