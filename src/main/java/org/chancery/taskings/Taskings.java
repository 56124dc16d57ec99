package org.chancery.taskings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.chancery.audit.CurrentActor;
import org.chancery.platform.Deadline;
import org.chancery.platform.Ids;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Masthead;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The taskings of the organisation: front door.
@Service
public class Taskings {

  private final TaskingStore store;
  private final Clock clock;
  private final CurrentActor actor;
  private final Masthead masthead;
  private final ApplicationEventPublisher events;

  Taskings(
      TaskingStore store,
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

  /// Assigns a tasking on its mandate; one that comes from a text not yet adopted is provisional.
  /// Refuses one without actor or action. Records `tasking.assigned`.
  @Transactional
  public TaskingId assign(Assignment assignment, boolean provisional) {
    if (assignment.actors().isEmpty() || assignment.action().isBlank()) {
      throw new Refusal("taskings.needs-actor-and-action");
    }
    TaskingId id = new TaskingId(Ids.next(clock));
    Tasking tasking = new Tasking(id, assignment, clock.instant(), actor.name(), List.of());
    store.add(tasking);
    events.publishEvent(TaskingAct.assigned(id, assignment, provisional));
    if (!provisional) {
      take(id, (at, by) -> new Step.BecameLive(at, by, ""));
    }
    return id;
  }

  /// The text was adopted: its provisional taskings become live. Records `tasking.became-live` for
  /// each.
  @Transactional
  public void becomeLive(UUID decision) {
    for (Tasking tasking : store.ofDecision(decision)) {
      if (standing(tasking) instanceof Standing.Provisional) {
        take(tasking.id(), (at, by) -> new Step.BecameLive(at, by, ""));
      }
    }
  }

  /// The result was sent to its recipient, with the proof: words, a kept file, or both. Refuses a
  /// provisional tasking and one that has ended.
  @Transactional
  public void deliver(TaskingId id, String proof, @Nullable UUID file) {
    take(id, (at, by) -> new Step.Delivered(at, by, proof, file));
  }

  /// The organ accepted the result; `where` says in which record. Refuses what was not delivered.
  @Transactional
  public void complete(TaskingId id, String where) {
    take(id, (at, by) -> new Step.Completed(at, by, where));
  }

  /// The organ gave more time.
  @Transactional
  public void postpone(TaskingId id, Deadline deadline, String reason) {
    take(id, (at, by) -> new Step.Postponed(at, by, reason, deadline));
  }

  /// A later decision took its place.
  @Transactional
  public void supersede(TaskingId id, String reason) {
    take(id, (at, by) -> new Step.Superseded(at, by, reason));
  }

  /// It is no longer wanted.
  @Transactional
  public void cancel(TaskingId id, String reason) {
    take(id, (at, by) -> new Step.Cancelled(at, by, reason));
  }

  private void take(TaskingId id, BiFunction<Instant, String, Step> what) {
    Tasking tasking = store.findForChange(id).orElseThrow(() -> new Refusal("platform.not-found"));
    Step step = what.apply(clock.instant(), actor.name());
    tasking.mayTake(step);
    store.append(tasking, step);
    events.publishEvent(TaskingAct.of(tasking, step));
  }

  @Transactional(readOnly = true)
  public Tasking get(TaskingId id) {
    return find(id).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  @Transactional(readOnly = true)
  public Optional<Tasking> find(TaskingId id) {
    return store.find(id);
  }

  /// What a decision's paragraphs assigned, in their order.
  @Transactional(readOnly = true)
  public List<Tasking> ofDecision(UUID decision) {
    return store.ofDecision(decision);
  }

  /// The register, what is due first on top.
  @Transactional(readOnly = true)
  public Listing list(TaskingFilter filter) {
    return store.list(filter, clock.instant(), masthead.seatZone());
  }

  /// Everyone who has a tasking, in alphabetical order of the database.
  @Transactional(readOnly = true)
  public List<String> actors() {
    return store.actors();
  }

  /// Where it stands now.
  public Standing standing(Tasking tasking) {
    return tasking.standing(clock.instant(), masthead.seatZone());
  }
}
