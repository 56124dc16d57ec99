package org.chancery.inputs.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.delegations.Delegations;
import org.chancery.documents.Documents;
import org.chancery.inputs.CallId;
import org.chancery.inputs.Inputs;
import org.chancery.inputs.Submission;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Dates;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
@For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
class InputController {

  private final Inputs inputs;
  private final Delegations delegations;
  private final Documents documents;

  InputController(Inputs inputs, Delegations delegations, Documents documents) {
    this.inputs = inputs;
    this.delegations = delegations;
    this.documents = documents;
  }

  @GetMapping("/inputs")
  ModelAndView register(Page page) {
    List<CallRow> rows =
        inputs.list(false, 200).stream().map(call -> CallRow.of(page, inputs, call)).toList();
    return View.of("inputs/register", page, Map.of("rows", rows));
  }

  @GetMapping("/inputs/{id}")
  ModelAndView call(Page page, @PathVariable String id) {
    CallPage call = CallPage.of(page, inputs, delegations, inputs.get(CallId.parse(id)));
    return View.of("inputs/call", page, Map.of("call", call));
  }

  @PostMapping("/inputs/{id}/receive")
  ModelAndView receive(
      Page page,
      @PathVariable String id,
      @RequestParam String state,
      @RequestParam String kind,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String hour,
      @RequestParam(required = false) @Nullable MultipartFile document)
      throws IOException {
    inputs.receive(
        CallId.parse(id),
        state,
        kind(kind),
        words.strip(),
        kept(document),
        receivedAt(page, day.strip(), hour.strip()));
    return View.to("/inputs/" + id);
  }

  @PostMapping("/inputs/{id}/withdraw")
  ModelAndView withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String words) {
    inputs.withdraw(CallId.parse(id), words.strip());
    return View.to("/inputs/" + id);
  }

  /// Left empty, it has just come in.
  private static Instant receivedAt(Page page, String day, String hour) {
    if (day.isEmpty()) {
      return page.now();
    }
    LocalTime time =
        Dates.typedTime(hour).orElseThrow(() -> new Refusal("platform.deadline.needs-hour"));
    return Dates.typed(day)
        .orElseThrow(() -> new Refusal("platform.deadline.needs-date"))
        .atTime(time)
        .atZone(page.masthead().seatZone())
        .toInstant();
  }

  private static Submission.Kind kind(String word) {
    for (Submission.Kind kind : Submission.Kind.values()) {
      if (kind.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        return kind;
      }
    }
    throw new Refusal("platform.not-found");
  }

  private @Nullable UUID kept(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      return null;
    }
    String name = file.getOriginalFilename();
    String type = file.getContentType();
    return documents
        .keep(
            name == null ? "document" : name,
            type == null ? "application/octet-stream" : type,
            file.getBytes())
        .value();
  }
}
