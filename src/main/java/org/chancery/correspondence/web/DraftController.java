package org.chancery.correspondence.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.correspondence.Enclosing;
import org.chancery.correspondence.NoteDraft;
import org.chancery.correspondence.NoteId;
import org.chancery.correspondence.Notes;
import org.chancery.delegations.Delegations;
import org.chancery.documents.Documents;
import org.chancery.institution.Institution;
import org.chancery.institution.Organisation;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Drafting a note.
@Controller
@For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
class DraftController {

  private final Notes notes;
  private final Documents documents;
  private final Institution institution;
  private final Delegations delegations;
  private final TransactionTemplate transaction;

  DraftController(
      Notes notes,
      Documents documents,
      Institution institution,
      Delegations delegations,
      TransactionTemplate transaction) {
    this.notes = notes;
    this.documents = documents;
    this.institution = institution;
    this.delegations = delegations;
    this.transaction = transaction;
  }

  @GetMapping("/notes/new")
  ModelAndView form(Page page) {
    Organisation organisation = institution.organisation();
    DraftForm form =
        DraftForm.empty(
            page.today(),
            organisation.series().iterator().next().code(),
            DraftChoices.order(organisation));
    return form(HttpStatus.OK, page, form, Problems.none());
  }

  @PostMapping("/notes")
  ModelAndView draft(
      Page page, DraftForm form, @RequestParam(required = false) MultipartFile enclosure) {
    try {
      NoteDraft draft = form.draft(DraftChoices.order(institution.organisation()));
      NoteId note =
          transaction.execute(_ -> notes.draft(enclosing(draft, enclosure, form.statedPages())));
      return View.to("/notes/" + note + "/renditions");
    } catch (Refusal refusal) {
      return form(HttpStatus.UNPROCESSABLE_CONTENT, page, form, problems(page, refusal));
    }
  }

  private NoteDraft enclosing(NoteDraft draft, MultipartFile file, Optional<Integer> pages) {
    if (file == null || file.isEmpty()) {
      return draft;
    }
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    String type = Optional.ofNullable(file.getContentType()).orElse("application/octet-stream");
    try {
      return draft.enclosing(
          new Enclosing(documents.keep(name, type, file.getInputStream()), pages));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Problems problems(Page page, Refusal refusal) {
    String field =
        switch (refusal.key()) {
          case "correspondence.date-missing" -> String.valueOf(refusal.parameters().getFirst());
          case "correspondence.pages-disagree",
              "correspondence.pages-missing",
              "correspondence.pages-no-number" ->
              "pages";
          case "correspondence.languages-missing" -> "languages-kk";
          default -> "";
        };
    return field.isEmpty() ? Problems.of(page, refusal) : Problems.of(field, page.text(refusal));
  }

  private ModelAndView form(HttpStatus status, Page page, DraftForm form, Problems problems) {
    return View.of(
        status,
        "correspondence/draft",
        page,
        Map.of(
            "form", form,
            "choices", DraftChoices.of(institution.organisation(), delegations, page),
            "problems", problems));
  }
}
