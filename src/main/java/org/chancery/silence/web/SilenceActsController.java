package org.chancery.silence.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.platform.Deadline;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Dates;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.chancery.silence.CommunicationId;
import org.chancery.silence.DeadlineRules;
import org.chancery.silence.Kind;
import org.chancery.silence.ProcedureId;
import org.chancery.silence.SilenceProcedures;
import org.chancery.silence.Validity;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// What the secretariat does with a procedure. A refused act shows the procedure with the reason.
@Controller
class SilenceActsController {

  private final SilenceProcedures silences;
  private final ProcedureViews views;
  private final TextIntake intake;

  SilenceActsController(SilenceProcedures silences, ProcedureViews views, TextIntake intake) {
    this.silences = silences;
    this.views = views;
    this.intake = intake;
  }

  @PostMapping("/silence/{id}/text")
  @For({Role.REGISTRAR, Role.OFFICER})
  ModelAndView layText(
      Page page,
      @PathVariable String id,
      @RequestParam String authentic,
      @RequestParam List<String> language,
      @RequestParam List<MultipartFile> file,
      @RequestParam List<String> pages) {
    List<TextIntake.Upload> uploads = TextIntake.uploads(language, file, pages);
    return act(page, id, "file", p -> intake.lay(p, authentic, uploads));
  }

  @PostMapping("/silence/{id}/deadline")
  @For({Role.REGISTRAR, Role.OFFICER})
  ModelAndView fixDeadline(
      Page page,
      @PathVariable String id,
      @RequestParam String day,
      @RequestParam String hour,
      @RequestParam String zone) {
    return act(
        page,
        id,
        "hour",
        p -> {
          String typed = Dates.typed(day).map(Object::toString).orElse(day);
          Deadline.Fixed deadline = DeadlineRules.read(typed, hour, zone, "");
          silences.fixDeadline(p, deadline.local(), deadline.zone());
        });
  }

  @PostMapping("/silence/{id}/note")
  @For({Role.REGISTRAR, Role.OFFICER})
  ModelAndView draftOpeningNote(Page page, @PathVariable String id) {
    return act(page, id, "", silences::draftOpeningNote);
  }

  @PostMapping("/silence/{id}/circulation")
  @For(Role.REGISTRAR)
  ModelAndView circulate(
      Page page, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
    return act(page, id, "reason", p -> silences.circulate(p, reason));
  }

  @PostMapping("/silence/{id}/communications")
  @For(Role.REGISTRAR)
  ModelAndView record(Page page, @PathVariable String id, ReceiptForm form) {
    return act(
        page,
        id,
        "received-day",
        p -> silences.record(p, form.receipt(page.masthead().seatZone())));
  }

  @PostMapping("/silence/{id}/communications/{communication}/finding")
  @For({Role.REGISTRAR, Role.OFFICER})
  ModelAndView classify(
      Page page,
      @PathVariable String id,
      @PathVariable String communication,
      @RequestParam Kind kind,
      @RequestParam Validity validity,
      @RequestParam(defaultValue = "") String reason) {
    CommunicationId which = CommunicationId.parse(communication);
    return act(page, id, "", p -> silences.classify(p, which, kind, validity, reason));
  }

  @PostMapping("/silence/{id}/certification")
  @For(Role.EXECUTIVE_DIRECTOR)
  ModelAndView certify(Page page, @PathVariable String id) {
    return act(page, id, "", silences::certify);
  }

  @PostMapping("/silence/{id}/withdrawal")
  @For({Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
  ModelAndView withdraw(
      Page page, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
    return act(page, id, "withdraw-reason", p -> silences.withdraw(p, reason));
  }

  @PostMapping("/silence/{id}/outcome-note")
  @For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
  ModelAndView draftOutcomeNote(Page page, @PathVariable String id) {
    return act(page, id, "", silences::draftOutcomeNote);
  }

  @PostMapping("/silence/{id}/announcement")
  @For(Role.REGISTRAR)
  ModelAndView announce(Page page, @PathVariable String id) {
    return act(page, id, "", silences::announce);
  }

  private ModelAndView act(Page page, String id, String field, Consumer<ProcedureId> act) {
    ProcedureId procedure = ProcedureId.parse(id);
    try {
      act.accept(procedure);
      return View.to("/silence/" + procedure);
    } catch (Refusal refusal) {
      Problems problems = Problems.of(field, page.text(refusal));
      return View.of(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "silence/procedure",
          page,
          Map.of("it", views.of(page, silences.get(procedure)), "problems", problems));
    }
  }
}
