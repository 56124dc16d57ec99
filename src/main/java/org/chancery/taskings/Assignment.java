package org.chancery.taskings;

import java.util.List;
import org.chancery.audit.Mandate;
import org.chancery.platform.Deadline;
import org.jspecify.annotations.Nullable;

/// What is assigned, as the decision has it.
///
/// @param mandate the paragraph that assigns it
/// @param words the words of the paragraph that say so
/// @param actors who must act
/// @param action what they must do
/// @param recipients to whom the result goes
/// @param condition what must be given first ("subject to available funding"); a tasking with one
///   is never overdue
/// @param dependsOn the tasking that must be done before this one can begin
public record Assignment(
    Mandate mandate,
    String words,
    List<String> actors,
    String action,
    List<String> recipients,
    Force force,
    Deadline deadline,
    @Nullable String condition,
    @Nullable TaskingId dependsOn) {

  public Assignment {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
