package org.chancery.silence.web;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.documents.Documents;
import org.chancery.documents.FileId;
import org.chancery.documents.web.Download;
import org.chancery.institution.Form;
import org.chancery.institution.Institution;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.chancery.silence.Opening;
import org.chancery.silence.ProcedureId;
import org.chancery.silence.Rendition;
import org.chancery.silence.Said;
import org.chancery.silence.SilenceProcedure;
import org.chancery.silence.SilenceProcedures;
import org.chancery.silence.Standing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The board of procedures, one procedure, its text.
@Controller
@For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
class SilenceController {

  private final SilenceProcedures silences;
  private final ProcedureViews views;
  private final Documents documents;
  private final Institution institution;

  SilenceController(
      SilenceProcedures silences,
      ProcedureViews views,
      Documents documents,
      Institution institution) {
    this.silences = silences;
    this.views = views;
    this.documents = documents;
    this.institution = institution;
  }

  @GetMapping("/silence")
  ModelAndView board(Page page) {
    Board board =
        new Board(
            silences.list().stream()
                .sorted(Comparator.comparing(this::urgency))
                .map(p -> row(page, p))
                .toList());
    return View.of("silence/board", page, Map.of("board", board));
  }

  @GetMapping("/silence/{id}")
  ModelAndView show(Page page, @PathVariable String id) {
    SilenceProcedure procedure = silences.get(ProcedureId.parse(id));
    return View.of(
        "silence/procedure",
        page,
        Map.of("it", views.of(page, procedure), "problems", Problems.none()));
  }

  @GetMapping("/silence/{id}/text/{language}")
  ResponseEntity<byte[]> text(@PathVariable String id, @PathVariable String language) {
    FileId file =
        silences.get(ProcedureId.parse(id)).text().stream()
            .flatMap(t -> t.renditions().stream())
            .filter(r -> r.language().tag().equals(language))
            .map(Rendition::file)
            .findFirst()
            .orElseThrow(() -> new Refusal("platform.not-found"));
    return Download.of(documents.get(file), documents.open(file));
  }

  private String urgency(SilenceProcedure procedure) {
    Standing standing = silences.standing(procedure);
    return StandingWords.order(standing)
        + procedure.deadline().lastDay().map(Object::toString).orElse("9999")
        + procedure.id();
  }

  private Board.Row row(Page page, SilenceProcedure procedure) {
    Standing standing = silences.standing(procedure);
    Opening opening = procedure.opening();
    long open = procedure.said().stream().filter(Said::isOpen).count();
    return new Board.Row(
        "/silence/" + procedure.id(),
        opening.title().in(page.language()),
        ProcedureViews.otherLanguage(page, opening.title()),
        opening.mandate().label(),
        institution
            .organisation()
            .organ(opening.adoptingOrgan())
            .names()
            .text(page.language(), Form.BARE, page.today()),
        StandingWords.name(page, standing),
        StandingWords.tone(standing),
        procedure.deadline(),
        ProcedureViews.isClosed(standing),
        standing instanceof Standing.Running running
            ? Optional.of(running.deadline())
            : Optional.empty(),
        procedure.circulation().isEmpty() ? "" : coverage(page, procedure),
        open == 0 ? "" : page.text("silence.open-count", open));
  }

  private static String coverage(Page page, SilenceProcedure procedure) {
    ProcedureView.Coverage coverage = ProcedureViews.coverage(procedure.members());
    return page.text(
        "silence.coverage", coverage.entitled(), coverage.acknowledged(), coverage.spoke());
  }
}
