package org.chancery.institution.web;

import java.time.LocalDate;
import java.util.Map;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.institution.Institution;
import org.chancery.institution.StateNames;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class InstitutionController {

  private final Institution institution;
  private final StateNames states;

  InstitutionController(Institution institution, StateNames states) {
    this.institution = institution;
    this.states = states;
  }

  @GetMapping("/institution")
  @For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR, Role.DELEGATION, Role.ADMINISTRATOR})
  ModelAndView show(Page page, @RequestParam(name = "on", required = false) @Nullable String on) {
    LocalDate day = DayAsked.in(page, on);
    return View.of(
        "institution/organisation",
        page,
        Map.of("view", OrganisationView.of(institution, states, page, day)));
  }
}
