package org.chancery.decisions.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.decisions.Decision;
import org.chancery.decisions.DecisionId;
import org.chancery.decisions.Decisions;
import org.chancery.documents.Documents;
import org.chancery.documents.web.Download;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The register, the import, and what became of a decision.
@Controller
@For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
class DecisionController {

  private final Decisions decisions;
  private final Documents documents;

  DecisionController(Decisions decisions, Documents documents) {
    this.decisions = decisions;
    this.documents = documents;
  }

  @GetMapping("/decisions")
  ModelAndView register(Page page) {
    List<DecisionRow> rows =
        decisions.list(200).stream().map(it -> DecisionRow.of(page, decisions, it)).toList();
    return View.of("decisions/register", page, Map.of("rows", rows));
  }

  @GetMapping("/decisions/import")
  @For({Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
  ModelAndView form(Page page) {
    return View.of("decisions/import", page, Map.of("problems", Problems.none()));
  }

  @PostMapping("/decisions/import")
  @For({Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
  ModelAndView importDocument(Page page, @RequestParam MultipartFile document) throws IOException {
    String name = document.getOriginalFilename();
    if (name == null || name.isBlank() || document.isEmpty()) {
      return importRefused(page, page.text("decisions.choose-file"));
    }
    try {
      DecisionId id = decisions.importDocument(name, document.getBytes());
      return View.to("/decisions/" + id + "/read");
    } catch (Refusal refusal) {
      return importRefused(page, page.text(refusal));
    }
  }

  private static ModelAndView importRefused(Page page, String why) {
    return View.of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "decisions/import",
        page,
        Map.of("problems", Problems.of("document", why)));
  }

  @GetMapping("/decisions/{id}")
  ModelAndView thread(Page page, @PathVariable String id) {
    ThreadPage thread = ThreadPage.of(page, decisions, decisions.thread(DecisionId.parse(id)));
    return View.of("decisions/thread", page, Map.of("thread", thread, "problems", Problems.none()));
  }

  @GetMapping("/decisions/{id}/file")
  ResponseEntity<byte[]> file(@PathVariable String id) {
    Decision decision = decisions.get(DecisionId.parse(id));
    return Download.of(documents.get(decision.file()), documents.open(decision.file()));
  }
}
