package org.chancery.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.CurrentActor;
import org.chancery.platform.Ids;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Masthead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The meetings of the organs: front door.
@Service
public class Meetings {

  private final MeetingStore store;
  private final Clock clock;
  private final CurrentActor actor;
  private final Masthead masthead;
  private final ApplicationEventPublisher events;

  Meetings(
      MeetingStore store,
      Clock clock,
      CurrentActor actor,
      Masthead masthead,
      ApplicationEventPublisher events) {
    this.store = store;
    this.clock = clock;
    this.actor = actor;
    this.masthead = masthead;
    this.events = events;
  }

  /// A decision foresees a meeting. Refuses one of no organ. Records `meeting.foreseen`.
  @Transactional
  public MeetingId foresee(Outlook outlook, boolean provisional) {
    if (outlook.organs().isEmpty()) {
      throw new Refusal("meetings.needs-organ");
    }
    Instant now = clock.instant();
    MeetingId id = new MeetingId(Ids.next(clock));
    Meeting meeting =
        new Meeting(id, outlook, now, provisional ? null : now, null, null, List.of());
    store.add(meeting);
    tell(
        "meeting.foreseen",
        meeting,
        Map.of("organs", outlook.organs(), "provisional", provisional));
    return id;
  }

  /// The text was adopted: its meetings may be scheduled. Records `meeting.became-live` for each.
  @Transactional
  public void becomeLive(UUID decision) {
    for (Meeting meeting : store.ofDecision(decision)) {
      if (meeting.liveAt() == null && meeting.cancelledAt() == null) {
        store.setLive(meeting.id(), clock.instant());
        tell("meeting.became-live", meeting, Map.of());
      }
    }
  }

  /// Sets the date, or moves it; what was set before is kept. Refuses a place left open for a
  /// meeting that needs one. Records `meeting.scheduled`.
  @Transactional
  public void schedule(MeetingId id, LocalDate day, Modality modality, String place) {
    Meeting meeting = store.findForChange(id).orElseThrow(() -> new Refusal("platform.not-found"));
    Arrangement next = new Arrangement(day, modality, place.strip(), clock.instant(), actor.name());
    meeting.mayBeScheduled(next);
    store.add(id, meeting.arrangements().size() + 1, next);
    tell(
        "meeting.scheduled",
        meeting,
        Map.of(
            "day", day.toString(),
            "modality", modality.name().toLowerCase(Locale.ROOT),
            "place", place));
  }

  /// It will not meet. Records `meeting.cancelled`.
  @Transactional
  public void cancel(MeetingId id, String reason) {
    Meeting meeting = store.findForChange(id).orElseThrow(() -> new Refusal("platform.not-found"));
    if (meeting.cancelledAt() != null) {
      throw new Refusal("meetings.is-cancelled");
    }
    if (reason.isBlank()) {
      throw new Refusal("meetings.needs-reason");
    }
    store.setCancelled(id, clock.instant(), reason);
    tell("meeting.cancelled", meeting, Map.of("reason", reason));
  }

  @Transactional(readOnly = true)
  public Meeting get(MeetingId id) {
    return find(id).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  @Transactional(readOnly = true)
  public Optional<Meeting> find(MeetingId id) {
    return store.find(id);
  }

  @Transactional(readOnly = true)
  public List<Meeting> ofDecision(UUID decision) {
    return store.ofDecision(decision);
  }

  /// The latest meetings, at most `limit`, those due first on top.
  @Transactional(readOnly = true)
  public List<Meeting> list(int limit) {
    return store.list(limit);
  }

  /// Those still to be held, at most `limit`, those due first on top.
  @Transactional(readOnly = true)
  public List<Meeting> listAhead(int limit) {
    return store.listAhead(LocalDate.ofInstant(clock.instant(), masthead.seatZone()), limit);
  }

  /// Where it stands now.
  public Standing standing(Meeting meeting) {
    return meeting.standing(clock.instant(), masthead.seatZone());
  }

  private void tell(String kind, Meeting meeting, Map<String, Object> details) {
    events.publishEvent(new MeetingAct(kind, meeting.id(), meeting.outlook().mandate(), details));
  }
}
