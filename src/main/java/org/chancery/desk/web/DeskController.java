package org.chancery.desk.web;

import java.util.Map;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DeskController {

  private final InTray tray;

  DeskController(InTray tray) {
    this.tray = tray;
  }

  /// Everyone's first page: the secretariat's desk; a delegation's is its portal, and the
  /// administrator, who has no say in the trade, keeps the organisation.
  @GetMapping("/")
  @For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR, Role.DELEGATION, Role.ADMINISTRATOR})
  ModelAndView desk(Page page) {
    if (!page.visitorIs("REGISTRAR", "OFFICER", "EXECUTIVE_DIRECTOR")) {
      return View.to(page.visitorIs("DELEGATION") ? "/portal" : "/institution");
    }
    if (tray.isNew()) {
      return View.of("desk/welcome", page, Map.of());
    }
    return View.of(
        "desk/desk", page, Map.of("desk", DeskPage.of(page, tray.items(page), tray.waiting(page))));
  }
}
