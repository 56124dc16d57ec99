package org.chancery.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.audit.AuditTrail;
import org.chancery.audit.Journal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The journal of acts. It stands here and not in `audit`, because who may read it is a matter of
/// posts.
@Controller
@For({Role.REGISTRAR, Role.EXECUTIVE_DIRECTOR, Role.ADMINISTRATOR})
class JournalController {

  static final Set<String> READER_NAMES =
      Set.of(Role.REGISTRAR.name(), Role.EXECUTIVE_DIRECTOR.name(), Role.ADMINISTRATOR.name());

  private static final int SHEET = 50;

  private final AuditTrail trail;

  JournalController(AuditTrail trail) {
    this.trail = trail;
  }

  @GetMapping("/audit")
  ModelAndView journal(
      Page page, JournalQuery query, @RequestParam(required = false) @Nullable Long before) {
    Journal journal = trail.list(query.filter(page.masthead().seatZone()), before, SHEET);
    return View.of(
        "audit/journal",
        page,
        Map.of("journal", JournalView.of(journal, query, trail.kinds(), before != null)));
  }

  @GetMapping("/audit/export")
  void export(HttpServletResponse response) throws IOException {
    response.setContentType("application/jsonl;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"audit.jsonl\"");
    trail.export(response.getOutputStream());
  }
}
