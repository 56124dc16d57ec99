package org.chancery.meetings.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.meetings.Meeting;
import org.chancery.meetings.MeetingId;
import org.chancery.meetings.Meetings;
import org.chancery.meetings.Modality;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Dates;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Step;
import org.chancery.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
class MeetingController {

  private final Meetings meetings;

  MeetingController(Meetings meetings) {
    this.meetings = meetings;
  }

  @GetMapping("/meetings")
  ModelAndView list(Page page) {
    List<MeetingRow> rows =
        meetings.list(200).stream().map(m -> MeetingRow.of(page, meetings, m)).toList();
    return View.of("meetings/list", page, Map.of("rows", rows));
  }

  @GetMapping("/meetings/{id}")
  ModelAndView meeting(Page page, @PathVariable String id) {
    Meeting meeting = meetings.get(MeetingId.parse(id));
    return View.of(
        "meetings/meeting",
        page,
        Map.of(
            "row", MeetingRow.of(page, meetings, meeting),
            "words", meeting.outlook().words(),
            "history", history(page, meeting)));
  }

  private static List<Step> history(Page page, Meeting meeting) {
    List<Step> steps = new java.util.ArrayList<>();
    steps.add(
        new Step(
            Step.State.DONE,
            page.text("meetings.step.foreseen"),
            page.moment(meeting.foreseenAt()),
            ""));
    meeting
        .arrangements()
        .forEach(a ->
            steps.add(
                new Step(
                    Step.State.DONE,
                    page.text("meetings.step.scheduled", page.date(a.day())),
                    page.moment(a.setAt()),
                    a.setBy())));
    return steps;
  }

  @PostMapping("/meetings/{id}/schedule")
  ModelAndView schedule(
      @PathVariable String id,
      @RequestParam String day,
      @RequestParam String modality,
      @RequestParam(defaultValue = "") String place) {
    meetings.schedule(
        MeetingId.parse(id),
        Dates.typed(day.strip()).orElseThrow(() -> new Refusal("platform.deadline.needs-date")),
        modality(modality),
        place);
    return View.to("/meetings/" + id);
  }

  @PostMapping("/meetings/{id}/cancel")
  ModelAndView cancel(@PathVariable String id, @RequestParam(defaultValue = "") String words) {
    meetings.cancel(MeetingId.parse(id), words.strip());
    return View.to("/meetings/" + id);
  }

  private static Modality modality(String word) {
    for (Modality modality : Modality.values()) {
      if (modality.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        return modality;
      }
    }
    throw new Refusal("platform.not-found");
  }
}
