package org.chancery.decisions.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.correspondence.NoteId;
import org.chancery.decisions.DecisionId;
import org.chancery.decisions.Decisions;
import org.chancery.decisions.ProposalId;
import org.chancery.decisions.Settlement;
import org.chancery.platform.Ids;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Dates;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// From a confirmed draft to an adopted decision, and its note.
@Controller
@For({Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
class AdoptionController {

  private final Decisions decisions;

  AdoptionController(Decisions decisions) {
    this.decisions = decisions;
  }

  @PostMapping("/decisions/{id}/proposals/{proposal}/settle")
  ModelAndView settle(
      @PathVariable String id,
      @PathVariable String proposal,
      @RequestParam int version,
      @RequestParam String settlement) {
    decisions.settle(
        DecisionId.parse(id), version, ProposalId.parse(proposal), settlement(settlement));
    return View.to("/decisions/" + id + "#adoption");
  }

  private static Settlement settlement(String word) {
    for (Settlement settlement : Settlement.values()) {
      if (settlement.name().toLowerCase(Locale.ROOT).equals(word)) {
        return settlement;
      }
    }
    throw new Refusal("platform.not-found");
  }

  @PostMapping("/decisions/{id}/adopt")
  ModelAndView adopt(
      Page page,
      @PathVariable String id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String day) {
    DecisionId which = DecisionId.parse(id);
    try {
      decisions.markAdopted(
          which,
          version,
          Dates.typed(day.strip()).orElseThrow(() -> new Refusal("platform.deadline.needs-date")),
          page.text("decisions.words-dropped"));
      return View.to("/decisions/" + id);
    } catch (Refusal refusal) {
      return View.of(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "decisions/thread",
          page,
          Map.of(
              "thread", ThreadPage.of(page, decisions, decisions.thread(which)),
              "problems", Problems.of(page, refusal)));
    }
  }

  @PostMapping("/decisions/{id}/note")
  @For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
  ModelAndView draftNote(
      @PathVariable String id,
      @RequestParam int version,
      @RequestParam(required = false) @Nullable Integer pages) {
    NoteId note = decisions.draftNote(DecisionId.parse(id), version, pages);
    return View.to("/notes/" + note);
  }

  /// The paragraph in which an outcome began, from its own address.
  @GetMapping("/decisions/mandate/{outcome}")
  @For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
  ModelAndView mandate(@PathVariable String outcome) {
    UUID id = Ids.parse(outcome);
    var mandates = decisions.mandates(id).orElseThrow(() -> new Refusal("platform.not-found"));
    return View.to(
        "/decisions/"
            + mandates.decision().id()
            + "#"
            + ParagraphView.mandateAnchor(mandates.paragraph()));
  }
}
