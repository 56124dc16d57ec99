package org.chancery.inputs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// A call for inputs with everything that came in.
public record Call(
    CallId id,
    Request request,
    Instant madeAt,
    @Nullable Instant liveAt,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnWhy,
    List<Submission> submissions) {

  public Call {
    submissions = List.copyOf(submissions);
  }

  public Standing standing(Instant now, ZoneId seat) {
    if (withdrawnAt != null) {
      return new Standing.Withdrawn(withdrawnAt, withdrawnWhy == null ? "" : withdrawnWhy);
    }
    if (liveAt == null) {
      return new Standing.Provisional();
    }
    if (coverage(seat).stream().allMatch(Call::answered)) {
      return new Standing.Complete();
    }
    return closing(seat)
        .filter(closed -> !now.isBefore(closed))
        .<Standing>map(Standing.Closed::new)
        .orElseGet(Standing.Running::new);
  }

  /// Every state asked, in the order asked, with its last word.
  public List<Answer> coverage(ZoneId seat) {
    return request.invited().stream().map(state -> answer(state, seat)).toList();
  }

  /// A request for time is no answer yet.
  public static boolean answered(Answer answer) {
    Submission last = answer.submission();
    return last != null && last.kind() != Submission.Kind.ASKS_FOR_TIME;
  }

  private Answer answer(String state, ZoneId seat) {
    List<Submission> theirs = submissions.stream().filter(s -> s.state().equals(state)).toList();
    if (theirs.isEmpty()) {
      return new Answer(state, null, false);
    }
    boolean late =
        closing(seat).filter(end -> !theirs.getFirst().receivedAt().isBefore(end)).isPresent();
    return new Answer(state, theirs.getLast(), late);
  }

  private Optional<Instant> closing(ZoneId seat) {
    return request.deadline().missedFrom(seat);
  }

  void mayReceive(Submission submission, Instant now) {
    if (withdrawnAt != null) {
      throw new Refusal("inputs.is-withdrawn");
    }
    if (liveAt == null) {
      throw new Refusal("inputs.is-provisional");
    }
    if (!request.invited().contains(submission.state())) {
      throw new Refusal("inputs.not-invited", submission.state());
    }
    if (submission.receivedAt().isAfter(now)) {
      throw new Refusal("inputs.received-in-future");
    }
    if (submission.kind() != Submission.Kind.NO_COMMENT
        && submission.words().isBlank()
        && submission.file() == null) {
      throw new Refusal("inputs.needs-words");
    }
  }
}
