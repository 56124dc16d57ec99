package org.chancery.taskings;

import org.jspecify.annotations.Nullable;

/// Which taskings to list.
///
/// @param shown by standing
/// @param actor only those of this actor, as named in the decision
/// @param words only those whose action contains these words
/// @param after the [Listing#next()] of the page before; null for the first page
/// @param limit at most so many
public record TaskingFilter(
    Shown shown,
    @Nullable String actor,
    @Nullable String words,
    @Nullable String after,
    int limit) {

  /// Groups of standings a register is read by.
  public enum Shown {
    /// What still has to be done: open and overdue, monitored and continuing.
    TO_DO,
    OVERDUE,
    PROVISIONAL,
    DELIVERED,
    COMPLETED,
    /// Superseded and cancelled.
    GONE,
    ALL
  }

  public static TaskingFilter provisional(int limit) {
    return new TaskingFilter(Shown.PROVISIONAL, null, null, null, limit);
  }

  public static TaskingFilter toDo(int limit) {
    return new TaskingFilter(Shown.TO_DO, null, null, null, limit);
  }
}
