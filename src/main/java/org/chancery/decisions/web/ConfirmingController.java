package org.chancery.decisions.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.decisions.Decision;
import org.chancery.decisions.DecisionId;
import org.chancery.decisions.Decisions;
import org.chancery.decisions.ProposalId;
import org.chancery.decisions.Session;
import org.chancery.delegations.Delegations;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Dates;
import org.chancery.platform.web.DeadlineFields;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The confirming page: correcting a reading and standing for it.
@Controller
@For({Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
class ConfirmingController {

  private final Decisions decisions;
  private final Delegations delegations;

  ConfirmingController(Decisions decisions, Delegations delegations) {
    this.decisions = decisions;
    this.delegations = delegations;
  }

  private UnaryOperator<String> states(Page page) {
    return code ->
        delegations
            .findState(code)
            .map(state -> state.shortName(page.language(), page.today()))
            .orElse(code);
  }

  @GetMapping("/decisions/{id}/read")
  @For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
  ModelAndView read(Page page, @PathVariable String id) {
    Decision decision = decisions.get(DecisionId.parse(id));
    if (decision.confirmedAt() != null) {
      return View.to("/decisions/" + id);
    }
    return View.of(
        "decisions/read",
        page,
        Map.of(
            "reading", ReadingPage.of(page, decisions, states(page), decision, Optional.empty()),
            "problems", Problems.none()));
  }

  @PostMapping("/decisions/{id}/session")
  ModelAndView correctSession(
      Page page,
      @PathVariable String id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String organ,
      @RequestParam(defaultValue = "") String metOn,
      @RequestParam(defaultValue = "") String modality,
      @RequestParam(defaultValue = "") String chair,
      @RequestParam(defaultValue = "") String place) {
    return orAgain(
        page,
        id,
        Optional.empty(),
        () -> {
          Session session =
              new Session(
                  organ.strip(),
                  Dates.typed(metOn.strip())
                      .orElseThrow(() -> new Refusal("platform.deadline.needs-date")),
                  modality.strip(),
                  chair.strip(),
                  place.strip());
          decisions.correctSession(DecisionId.parse(id), version, session);
          return "/decisions/" + id + "/read";
        });
  }

  @PostMapping("/decisions/{id}/proposals/{proposal}")
  ModelAndView correct(
      Page page,
      @PathVariable String id,
      @PathVariable String proposal,
      @RequestParam int version,
      @ModelAttribute EffectForm form,
      @ModelAttribute DeadlineFields deadline) {
    var typed = new ProposalView.Typed(proposal, form, deadline);
    return orAgain(
        page,
        id,
        Optional.of(typed),
        () -> {
          decisions.correct(
              DecisionId.parse(id),
              version,
              ProposalId.parse(proposal),
              form.read(deadline),
              form.isBracketed());
          return "/decisions/" + id + "/read#c-" + proposal;
        });
  }

  @PostMapping("/decisions/{id}/proposals/{proposal}/drop")
  ModelAndView drop(
      Page page,
      @PathVariable String id,
      @PathVariable String proposal,
      @RequestParam int version) {
    return orAgain(
        page,
        id,
        Optional.empty(),
        () -> {
          DecisionId which = DecisionId.parse(id);
          String anchor = decisions.get(which).paragraphOf(ProposalId.parse(proposal)).anchor();
          decisions.drop(which, version, ProposalId.parse(proposal));
          return "/decisions/" + id + "/read#" + anchor;
        });
  }

  /// Takes the hour and zone that the policy offers.
  @PostMapping("/decisions/{id}/proposals/{proposal}/hour")
  ModelAndView fixHour(
      Page page,
      @PathVariable String id,
      @PathVariable String proposal,
      @RequestParam int version) {
    return orAgain(
        page,
        id,
        Optional.empty(),
        () -> {
          decisions.fixHour(DecisionId.parse(id), version, ProposalId.parse(proposal));
          return "/decisions/" + id + "/read#c-" + proposal;
        });
  }

  /// Calls for the inputs that a task needs.
  @PostMapping("/decisions/{id}/proposals/{proposal}/inputs")
  ModelAndView callForInputs(
      Page page,
      @PathVariable String id,
      @PathVariable String proposal,
      @RequestParam int version) {
    return orAgain(
        page,
        id,
        Optional.empty(),
        () -> {
          ProposalId added =
              decisions.callForInputs(DecisionId.parse(id), version, ProposalId.parse(proposal));
          return "/decisions/" + id + "/read#c-" + added;
        });
  }

  @PostMapping("/decisions/{id}/paragraphs/{position}/proposals")
  ModelAndView add(
      Page page,
      @PathVariable String id,
      @PathVariable int position,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String quoted,
      @ModelAttribute EffectForm form,
      @ModelAttribute DeadlineFields deadline) {
    var typed = new ProposalView.Typed("p" + position, form, deadline);
    return orAgain(
        page,
        id,
        Optional.of(typed),
        () -> {
          ProposalId added =
              decisions.add(
                  DecisionId.parse(id),
                  version,
                  position,
                  quoted,
                  form.read(deadline),
                  form.isBracketed());
          return "/decisions/" + id + "/read#c-" + added;
        });
  }

  @PostMapping("/decisions/{id}/confirm")
  ModelAndView confirm(Page page, @PathVariable String id, @RequestParam int version) {
    return orAgain(
        page,
        id,
        Optional.empty(),
        () -> {
          decisions.confirm(DecisionId.parse(id), version);
          return "/decisions/" + id;
        });
  }

  /// A deed that leads on; refused, the page comes again with the reason and what was typed.
  private ModelAndView orAgain(
      Page page,
      String id,
      Optional<ProposalView.Typed> typed,
      java.util.function.Supplier<String> deed) {
    try {
      return View.to(deed.get());
    } catch (Refusal refusal) {
      Decision decision = decisions.get(DecisionId.parse(id));
      return View.of(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "decisions/read",
          page,
          Map.of(
              "reading", ReadingPage.of(page, decisions, states(page), decision, typed),
              "problems", Problems.of(page, refusal)));
    }
  }
}
