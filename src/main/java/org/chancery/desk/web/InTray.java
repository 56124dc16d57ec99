package org.chancery.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.correspondence.NoteFilter;
import org.chancery.correspondence.NoteLine;
import org.chancery.correspondence.NoteState;
import org.chancery.correspondence.Notes;
import org.chancery.decisions.DecisionSummary;
import org.chancery.decisions.Decisions;
import org.chancery.inputs.Call;
import org.chancery.inputs.Inputs;
import org.chancery.inputs.web.InputBadge;
import org.chancery.meetings.Meeting;
import org.chancery.meetings.Meetings;
import org.chancery.meetings.web.MeetingBadge;
import org.chancery.platform.Deadline;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;
import org.chancery.silence.SilenceProcedure;
import org.chancery.silence.SilenceProcedures;
import org.chancery.silence.Standing;
import org.chancery.taskings.Tasking;
import org.chancery.taskings.TaskingFilter;
import org.chancery.taskings.Taskings;
import org.chancery.taskings.web.TaskingBadge;
import org.springframework.stereotype.Component;

/// Collects what every module has for the desk, a list each.
@Component
class InTray {

  private static final int EACH = 60;

  private final Decisions decisions;
  private final Taskings taskings;
  private final SilenceProcedures silences;
  private final Inputs inputs;
  private final Meetings meetings;
  private final Notes notes;

  InTray(
      Decisions decisions,
      Taskings taskings,
      SilenceProcedures silences,
      Inputs inputs,
      Meetings meetings,
      Notes notes) {
    this.decisions = decisions;
    this.taskings = taskings;
    this.silences = silences;
    this.inputs = inputs;
    this.meetings = meetings;
    this.notes = notes;
  }

  boolean isNew() {
    return decisions.list(1).isEmpty()
        && notes.list(NoteFilter.EVERY, Optional.empty(), 1).lines().isEmpty();
  }

  List<DeskItem> items(Page page) {
    List<DeskItem> items = new ArrayList<>();
    decisions.listUnadopted(EACH).forEach(it -> items.add(decision(page, it)));
    drafts(NoteState.DRAFTED).forEach(it -> items.add(note(page, it, "desk.note.drafted")));
    drafts(NoteState.REGISTERED).forEach(it -> items.add(note(page, it, "desk.note.registered")));
    taskings.list(TaskingFilter.toDo(EACH)).taskings().forEach(it -> items.add(tasking(page, it)));
    silences.listUnannounced().stream()
        .filter(it -> isOpen(silences.standing(it)))
        .forEach(it -> items.add(silence(page, it)));
    inputs.list(true, EACH).stream()
        .filter(it ->
            inputs.standing(it) instanceof org.chancery.inputs.Standing.Running
                || inputs.standing(it) instanceof org.chancery.inputs.Standing.Closed)
        .forEach(it -> items.add(call(page, it)));
    meetings.listAhead(EACH).stream()
        .filter(it -> isAhead(meetings.standing(it)))
        .forEach(it -> items.add(meeting(page, it)));
    items.sort(DeskItem.BY_DAY);
    return items;
  }

  /// What waits for its text to be adopted.
  List<DeskItem> waiting(Page page) {
    List<DeskItem> items = new ArrayList<>();
    taskings.list(TaskingFilter.provisional(EACH)).taskings().stream()
        .map(it -> tasking(page, it))
        .forEach(items::add);
    silences.list().stream()
        .filter(it -> silences.standing(it) instanceof Standing.Provisional)
        .forEach(it -> items.add(silence(page, it)));
    inputs.list(true, EACH).stream()
        .filter(it -> inputs.standing(it) instanceof org.chancery.inputs.Standing.Provisional)
        .forEach(it -> items.add(call(page, it)));
    meetings.list(EACH).stream()
        .filter(it -> meetings.standing(it) instanceof org.chancery.meetings.Standing.Provisional)
        .forEach(it -> items.add(meeting(page, it)));
    items.sort(DeskItem.BY_DAY);
    return items;
  }

  private List<NoteLine> drafts(NoteState state) {
    NoteFilter filter =
        new NoteFilter(Optional.of(state), Optional.empty(), Optional.empty(), List.of());
    return notes.list(filter, Optional.empty(), EACH).lines();
  }

  private DeskItem decision(Page page, DecisionSummary it) {
    String organ = decisions.organ(it.session(), page.language());
    var met = it.session().metOn();
    String title =
        met == null
            ? page.text("decisions.title.undated", organ)
            : page.text("decisions.title", organ, page.date(met));
    return new DeskItem(
        "decision",
        "/decisions/" + it.id() + (it.confirmed() ? "" : "/read"),
        title,
        "",
        "",
        met == null ? null : new Deadline.OnDate(met, ""),
        met,
        it.confirmed()
            ? new Badge(
                page.text("desk.decision.to-adopt"),
                met != null && met.isAfter(page.today()) ? Tone.INFO : Tone.WARN)
            : new Badge(page.text("desk.decision.to-confirm"), Tone.WARN));
  }

  private static DeskItem note(Page page, NoteLine it, String key) {
    return new DeskItem(
        "note",
        "/notes/" + it.id(),
        it.subject().in(page.language()),
        "",
        it.designation().orElse(""),
        null,
        it.date(),
        new Badge(page.text(key), Tone.WARN));
  }

  private DeskItem tasking(Page page, Tasking it) {
    return new DeskItem(
        "tasking",
        "/taskings/" + it.id(),
        it.assignment().action(),
        String.join(", ", it.assignment().actors()),
        it.assignment().mandate().label(),
        it.deadline(),
        it.deadline().lastDay().orElse(null),
        TaskingBadge.of(page, taskings.standing(it)));
  }

  private DeskItem silence(Page page, SilenceProcedure it) {
    Standing standing = silences.standing(it);
    Tone tone =
        switch (standing) {
          case Standing.Provisional _ -> Tone.NEUTRAL;
          case Standing.Running _ -> Tone.INFO;
          case Standing.Draft _,
              Standing.ClosedPending _,
              Standing.Broken _,
              Standing.Adopted _,
              Standing.Withdrawn _ ->
              Tone.WARN;
        };
    return new DeskItem(
        "silence",
        "/silence/" + it.id(),
        it.opening().title().in(page.language()),
        "",
        it.opening().mandate().label(),
        it.deadline(),
        it.deadline().lastDay().orElse(null),
        new Badge(page.text("silence.standing." + standing.key()), tone));
  }

  /// An outcome of which the members were not told yet is as open as a silence that runs.
  private static boolean isOpen(Standing standing) {
    return switch (standing) {
      case Standing.Draft _,
          Standing.Running _,
          Standing.ClosedPending _,
          Standing.Broken _,
          Standing.Adopted _ ->
          true;
      case Standing.Provisional _, Standing.Withdrawn _ -> false;
    };
  }

  private DeskItem call(Page page, Call it) {
    return new DeskItem(
        "inputs",
        "/inputs/" + it.id(),
        it.request().subject(),
        "",
        it.request().mandate().label(),
        it.request().deadline(),
        it.request().deadline().lastDay().orElse(null),
        InputBadge.of(page, inputs.standing(it)));
  }

  private DeskItem meeting(Page page, Meeting it) {
    Deadline when =
        it.arrangement()
            .<Deadline>map(a -> new Deadline.OnDate(a.day(), ""))
            .orElse(it.outlook().due());
    return new DeskItem(
        "meeting",
        "/meetings/" + it.id(),
        it.outlook().purpose(),
        String.join(", ", it.outlook().organs()),
        it.outlook().mandate().label(),
        when,
        when.lastDay().orElse(null),
        MeetingBadge.of(page, meetings.standing(it)));
  }

  private static boolean isAhead(org.chancery.meetings.Standing standing) {
    return switch (standing) {
      case org.chancery.meetings.Standing.Foreseen _,
          org.chancery.meetings.Standing.Missed _,
          org.chancery.meetings.Standing.Scheduled _ ->
          true;
      case org.chancery.meetings.Standing.Provisional _,
          org.chancery.meetings.Standing.Past _,
          org.chancery.meetings.Standing.Cancelled _ ->
          false;
    };
  }
}
