package org.chancery.taskings.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.documents.Documents;
import org.chancery.platform.web.DeadlineFields;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.View;
import org.chancery.taskings.TaskingFilter;
import org.chancery.taskings.TaskingFilter.Shown;
import org.chancery.taskings.TaskingId;
import org.chancery.taskings.Taskings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
@For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
class TaskingController {

  private static final int PAGE = 50;

  private final Taskings taskings;
  private final Documents documents;

  TaskingController(Taskings taskings, Documents documents) {
    this.taskings = taskings;
    this.documents = documents;
  }

  @GetMapping("/taskings")
  ModelAndView register(
      Page page,
      @RequestParam(defaultValue = "all") String shown,
      @RequestParam(defaultValue = "") String actor,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String after) {
    TaskingFilter filter =
        new TaskingFilter(shown(shown), orNull(actor), orNull(words.strip()), orNull(after), PAGE);
    TaskingRegister register = TaskingRegister.of(page, taskings, filter);
    return View.of("taskings/register", page, Map.of("register", register));
  }

  @GetMapping("/taskings/{id}")
  ModelAndView tasking(Page page, @PathVariable String id) {
    TaskingPage tasking = TaskingPage.of(page, taskings, taskings.get(TaskingId.parse(id)));
    return View.of("taskings/tasking", page, Map.of("tasking", tasking));
  }

  @PostMapping("/taskings/{id}/deliver")
  ModelAndView deliver(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(required = false) @Nullable MultipartFile document)
      throws IOException {
    taskings.deliver(TaskingId.parse(id), words.strip(), kept(document));
    return View.to("/taskings/" + id);
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

  @PostMapping("/taskings/{id}/complete")
  ModelAndView complete(@PathVariable String id, @RequestParam(defaultValue = "") String words) {
    taskings.complete(TaskingId.parse(id), words.strip());
    return View.to("/taskings/" + id);
  }

  @PostMapping("/taskings/{id}/postpone")
  ModelAndView postpone(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      @ModelAttribute DeadlineFields deadline) {
    taskings.postpone(TaskingId.parse(id), deadline.read(), words.strip());
    return View.to("/taskings/" + id);
  }

  @PostMapping("/taskings/{id}/supersede")
  ModelAndView supersede(@PathVariable String id, @RequestParam(defaultValue = "") String words) {
    taskings.supersede(TaskingId.parse(id), words.strip());
    return View.to("/taskings/" + id);
  }

  @PostMapping("/taskings/{id}/cancel")
  ModelAndView cancel(@PathVariable String id, @RequestParam(defaultValue = "") String words) {
    taskings.cancel(TaskingId.parse(id), words.strip());
    return View.to("/taskings/" + id);
  }

  /// An unknown word in the address shows everything.
  private static Shown shown(String word) {
    for (Shown shown : Shown.values()) {
      if (shown.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        return shown;
      }
    }
    return Shown.ALL;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
