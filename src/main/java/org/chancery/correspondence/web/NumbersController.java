package org.chancery.correspondence.web;

import java.util.Map;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.correspondence.Notes;
import org.chancery.institution.Institution;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The book of numbers: every number of a series in this year, and that none is missing.
@Controller
class NumbersController {

  private final Notes notes;
  private final Institution institution;

  NumbersController(Notes notes, Institution institution) {
    this.notes = notes;
    this.institution = institution;
  }

  @For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
  @GetMapping("/notes/numbers/{series}")
  ModelAndView numbers(Page page, @PathVariable String series) {
    return numbers(HttpStatus.OK, page, series, Problems.none());
  }

  @For({Role.REGISTRAR, Role.EXECUTIVE_DIRECTOR})
  @PostMapping("/notes/numbers/{series}/void")
  ModelAndView giveUp(
      Page page, @PathVariable String series, @RequestParam(defaultValue = "") String reason) {
    return deed(page, series, () -> notes.voidNumber(known(series), reason));
  }

  @For({Role.REGISTRAR, Role.ADMINISTRATOR})
  @PostMapping("/notes/numbers/{series}/start")
  ModelAndView start(
      Page page, @PathVariable String series, @RequestParam(defaultValue = "") String first) {
    return deed(
        page,
        series,
        () ->
            notes.startSeries(
                known(series), first.matches("\\d{1,9}") ? Long.parseLong(first) : 0));
  }

  private ModelAndView deed(Page page, String series, Runnable deed) {
    try {
      deed.run();
      return View.to("/notes/numbers/" + series);
    } catch (Refusal refusal) {
      return numbers(HttpStatus.UNPROCESSABLE_CONTENT, page, series, Problems.of(page, refusal));
    }
  }

  private ModelAndView numbers(HttpStatus status, Page page, String code, Problems problems) {
    int year = page.today().getYear();
    String series = known(code);
    return View.of(
        status,
        "correspondence/numbers",
        page,
        Map.of(
            "series", institution.organisation().series(series),
            "year", year,
            "numbers", notes.numbers(series, year).reversed(),
            "gaps", notes.gaps(series, year),
            "next", notes.nextNumber(series),
            "problems", problems));
  }

  private String known(String series) {
    if (!institution.organisation().seriesByCode().containsKey(series)) {
      throw new Refusal("platform.not-found");
    }
    return series;
  }
}
