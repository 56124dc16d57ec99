package org.chancery.taskings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.platform.Deadline;
import org.chancery.platform.Refusal;

/// Who must do what, by when: the assignment, and every step since.
public record Tasking(
    TaskingId id, Assignment assignment, Instant assignedAt, String assignedBy, List<Step> steps) {

  public Tasking {
    steps = List.copyOf(steps);
  }

  /// The deadline as it is now: the assignment's, or the last one to which it was postponed.
  public Deadline deadline() {
    return steps.stream()
        .<Deadline>mapMulti((step, found) -> {
          if (step instanceof Step.Postponed postponed) {
            found.accept(postponed.deadline());
          }
        })
        .reduce((_, later) -> later)
        .orElse(assignment.deadline());
  }

  public Standing standing(Instant now, ZoneId seat) {
    Optional<Standing> end = ended().or(this::delivered);
    if (end.isPresent()) {
      return end.get();
    }
    if (!isLive()) {
      return new Standing.Provisional();
    }
    if (assignment.force() == Force.EXHORTATIVE) {
      return new Standing.Monitored();
    }
    if (deadline() instanceof Deadline.Standing) {
      return new Standing.Continuing();
    }
    return deadline()
        .missedFrom(seat)
        .filter(missed -> assignment.condition() == null && !now.isBefore(missed))
        .<Standing>map(Standing.Overdue::new)
        .orElseGet(Standing.Open::new);
  }

  public boolean isLive() {
    return steps.stream().anyMatch(Step.BecameLive.class::isInstance);
  }

  private Optional<Standing> ended() {
    return lastStep()
        .flatMap(step ->
            switch (step) {
              case Step.Completed done -> Optional.of(new Standing.Completed(done.at()));
              case Step.Superseded gone -> Optional.of(new Standing.Superseded(gone.at()));
              case Step.Cancelled gone -> Optional.of(new Standing.Cancelled(gone.at()));
              case Step.BecameLive _, Step.Delivered _, Step.Postponed _ -> Optional.empty();
            });
  }

  private Optional<Standing> delivered() {
    return lastStep()
        .filter(Step.Delivered.class::isInstance)
        .map(step -> new Standing.Delivered(step.at()));
  }

  private Optional<Step> lastStep() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  /// Refuses a step that cannot follow: nothing follows an end, only an adopted text is carried
  /// out, only what was delivered can be completed.
  void mayTake(Step next) {
    if (ended().isPresent()) {
      throw new Refusal("taskings.has-ended");
    }
    switch (next) {
      case Step.BecameLive _ -> {
        if (isLive()) {
          throw new Refusal("taskings.is-live");
        }
      }
      case Step.Delivered _, Step.Postponed _ -> needLive();
      case Step.Completed _ -> {
        needLive();
        if (delivered().isEmpty()) {
          throw new Refusal("taskings.not-delivered");
        }
      }
      case Step.Superseded _, Step.Cancelled _ -> {}
    }
    if (!(next instanceof Step.BecameLive) && next.words().isBlank()) {
      throw new Refusal("taskings.needs-words");
    }
  }

  private void needLive() {
    if (!isLive()) {
      throw new Refusal("taskings.is-provisional");
    }
  }
}
