package org.chancery.correspondence.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.correspondence.NotePage;
import org.chancery.correspondence.Notes;
import org.chancery.delegations.Delegations;
import org.chancery.institution.Institution;
import org.chancery.platform.web.Link;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The register of outgoing notes.
@Controller
@For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
class RegisterController {

  private static final int ROWS = 50;

  private final Notes notes;
  private final Delegations delegations;
  private final Institution institution;

  RegisterController(Notes notes, Delegations delegations, Institution institution) {
    this.notes = notes;
    this.delegations = delegations;
    this.institution = institution;
  }

  @GetMapping("/notes")
  ModelAndView register(Page page, RegisterQuery query) {
    return View.of("correspondence/notes", page, Map.of("register", view(page, query)));
  }

  @GetMapping("/notes.csv")
  ResponseEntity<byte[]> csv(Page page, RegisterQuery query) {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .headers(h ->
            h.setContentDisposition(ContentDisposition.attachment().filename("notes.csv").build()))
        .body(RegisterCsv.of(view(page, query), page).getBytes(StandardCharsets.UTF_8));
  }

  private RegisterView view(Page page, RegisterQuery query) {
    NotePage lines = notes.list(query.filter(), query.cursor(), ROWS);
    return RegisterView.of(query, lines, books(page), delegations, page);
  }

  /// One book needs no name; several are told apart by theirs.
  private List<Link> books(Page page) {
    var series = institution.organisation().series();
    return series.stream()
        .map(s ->
            new Link(
                "/notes/numbers/" + s.code(),
                series.size() == 1
                    ? page.text("correspondence.numbers")
                    : s.names().text(page.language(), page.today())))
        .toList();
  }
}
