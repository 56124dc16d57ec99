package org.chancery.inputs;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.CurrentActor;
import org.chancery.platform.Ids;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Masthead;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Calls for inputs: front door.
@Service
public class Inputs {

  private final InputStore store;
  private final Clock clock;
  private final CurrentActor actor;
  private final Masthead masthead;
  private final ApplicationEventPublisher events;

  Inputs(
      InputStore store,
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

  /// Asks states for their inputs. Refuses a call that asks nobody or nothing. Records
  /// `inputs.called`.
  @Transactional
  public CallId call(Request request, boolean provisional) {
    if (request.invited().isEmpty() || request.subject().isBlank()) {
      throw new Refusal("inputs.needs-subject");
    }
    Instant now = clock.instant();
    Call call =
        new Call(
            new CallId(Ids.next(clock)),
            request,
            now,
            provisional ? null : now,
            null,
            null,
            List.of());
    store.add(call);
    tell("inputs.called", call, Map.of("subject", request.subject(), "provisional", provisional));
    return call.id();
  }

  /// The text was adopted: its calls go out. Records `inputs.became-live` for each.
  @Transactional
  public void becomeLive(UUID decision) {
    for (Call call : store.ofDecision(decision)) {
      if (call.liveAt() == null && call.withdrawnAt() == null) {
        store.setLive(call.id(), clock.instant());
        tell("inputs.became-live", call, Map.of());
      }
    }
  }

  /// Keeps what a state sent. Refuses what nobody asked for, a time of receipt that has not come
  /// yet, and an empty paper. Records `inputs.received`.
  @Transactional
  public void receive(
      CallId id,
      String state,
      Submission.Kind kind,
      String words,
      @Nullable UUID file,
      Instant receivedAt) {
    Call call = store.findForChange(id).orElseThrow(() -> new Refusal("platform.not-found"));
    Submission submission =
        new Submission(
            Ids.next(clock), state, kind, words, file, receivedAt, clock.instant(), actor.name());
    call.mayReceive(submission, clock.instant());
    store.add(id, submission);
    tell(
        "inputs.received",
        call,
        Map.of("state", state, "kind", kind.name().toLowerCase(Locale.ROOT)));
  }

  /// The inputs are no longer wanted. Records `inputs.withdrawn`.
  @Transactional
  public void withdraw(CallId id, String reason) {
    Call call = store.findForChange(id).orElseThrow(() -> new Refusal("platform.not-found"));
    if (call.withdrawnAt() != null) {
      throw new Refusal("inputs.is-withdrawn");
    }
    if (reason.isBlank()) {
      throw new Refusal("inputs.needs-reason");
    }
    store.setWithdrawn(id, clock.instant(), reason);
    tell("inputs.withdrawn", call, Map.of("reason", reason));
  }

  @Transactional(readOnly = true)
  public Call get(CallId id) {
    return find(id).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  @Transactional(readOnly = true)
  public Optional<Call> find(CallId id) {
    return store.find(id);
  }

  @Transactional(readOnly = true)
  public List<Call> ofDecision(UUID decision) {
    return store.ofDecision(decision);
  }

  /// The latest calls, at most `limit`, those due first on top; only those still open if so asked.
  @Transactional(readOnly = true)
  public List<Call> list(boolean open, int limit) {
    return store.list(open, limit);
  }

  /// Where it stands now.
  public Standing standing(Call call) {
    return call.standing(clock.instant(), masthead.seatZone());
  }

  private void tell(String kind, Call call, Map<String, Object> details) {
    events.publishEvent(new InputAct(kind, call.id(), call.request().mandate(), details));
  }
}
