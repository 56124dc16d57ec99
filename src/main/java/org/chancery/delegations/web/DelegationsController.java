package org.chancery.delegations.web;

import java.time.LocalDate;
import java.util.Map;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.delegations.Delegations;
import org.chancery.institution.web.DayAsked;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DelegationsController {

  private final Delegations delegations;

  DelegationsController(Delegations delegations) {
    this.delegations = delegations;
  }

  @GetMapping("/delegations")
  @For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR, Role.DELEGATION, Role.ADMINISTRATOR})
  ModelAndView list(Page page, @RequestParam(name = "on", required = false) @Nullable String on) {
    LocalDate day = DayAsked.in(page, on);
    return View.of(
        "delegations/register",
        page,
        Map.of("view", RegisterView.of(delegations.membership(), page, day)));
  }
}
