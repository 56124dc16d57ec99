package org.chancery.taskings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of the register.
///
/// @param next what to pass as [TaskingFilter#after()] for the page after; null on the last page
public record Listing(List<Tasking> taskings, @Nullable String next) {

  public Listing {
    taskings = List.copyOf(taskings);
  }
}
