package org.chancery.portal.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.access.Account;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.documents.Documents;
import org.chancery.documents.FileId;
import org.chancery.documents.web.Download;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.chancery.silence.Kind;
import org.chancery.silence.ProcedureId;
import org.chancery.silence.Rendition;
import org.chancery.silence.SilenceProcedures;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A state's desk: what is before it, what it said, and how it speaks.
@Controller
@For(Role.DELEGATION)
class PortalController {

  private final SilenceProcedures silences;
  private final Documents documents;

  PortalController(SilenceProcedures silences, Documents documents) {
    this.silences = silences;
    this.documents = documents;
  }

  @GetMapping("/portal")
  ModelAndView desk(Page page, Account account) {
    List<Matter> all =
        silences.listForState(state(account)).stream()
            .sorted(Comparator.comparing(it -> it.closing()))
            .map(it -> Matter.of(page, it))
            .toList();
    return View.of(
        "portal/desk",
        page,
        Map.of(
            "pending", all.stream().filter(Matter::isRunning).toList(),
            "past", all.reversed().stream().filter(m -> !m.isRunning()).toList()));
  }

  @GetMapping("/portal/silence/{id}")
  ModelAndView show(Page page, Account account, @PathVariable String id) {
    return matter(HttpStatus.OK, page, account, id, Problems.none());
  }

  @GetMapping("/portal/silence/{id}/text/{language}")
  ResponseEntity<byte[]> text(
      Account account, @PathVariable String id, @PathVariable String language) {
    FileId file =
        silences.getForState(ProcedureId.parse(id), state(account)).text().renditions().stream()
            .filter(r -> r.language().tag().equals(language))
            .map(Rendition::file)
            .findFirst()
            .orElseThrow(() -> new Refusal("platform.not-found"));
    return Download.of(documents.get(file), documents.open(file));
  }

  @PostMapping("/portal/silence/{id}/acknowledgement")
  ModelAndView acknowledge(Account account, @PathVariable String id) {
    silences.acknowledge(ProcedureId.parse(id), state(account));
    return View.to("/portal/silence/" + ProcedureId.parse(id));
  }

  /// Shows what would be released. Nothing is kept: what is not released counts as silence.
  @PostMapping("/portal/silence/{id}/objection/review")
  ModelAndView review(
      Page page,
      Account account,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String words) {
    Matter matter = Matter.of(page, silences.getForState(ProcedureId.parse(id), state(account)));
    Map<String, Object> parts =
        Map.of("matter", matter, "kind", kind(kind), "words", words.strip());
    return View.of("portal/review", page, parts);
  }

  @PostMapping("/portal/silence/{id}/objection")
  ModelAndView object(
      Page page,
      Account account,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String words) {
    try {
      silences.object(ProcedureId.parse(id), state(account), kind(kind), words);
      return View.to("/portal/silence/" + ProcedureId.parse(id));
    } catch (Refusal refusal) {
      if (refusal.key().equals("platform.not-found")) {
        throw refusal;
      }
      return matter(
          HttpStatus.UNPROCESSABLE_CONTENT, page, account, id, Problems.of(page, refusal));
    }
  }

  private ModelAndView matter(
      HttpStatus status, Page page, Account account, String id, Problems problems) {
    Matter matter = Matter.of(page, silences.getForState(ProcedureId.parse(id), state(account)));
    return View.of(status, "portal/silence", page, Map.of("matter", matter, "problems", problems));
  }

  /// A delegation speaks by objecting or amending; all else is a matter for a note.
  private static Kind kind(String typed) {
    return typed.equals(Kind.AMENDMENT.name()) ? Kind.AMENDMENT : Kind.OBJECTION;
  }

  private static String state(Account account) {
    String state = account.state();
    if (state == null) {
      throw new Refusal("access.not-yours");
    }
    return state;
  }
}
