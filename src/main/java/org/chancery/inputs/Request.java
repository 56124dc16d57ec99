package org.chancery.inputs;

import java.util.List;
import org.chancery.audit.Mandate;
import org.chancery.platform.Deadline;

/// What is asked, of whom, by when.
///
/// @param mandate the paragraph on which the call rests
/// @param words the words of the paragraph, quoted in the call
/// @param invited the states asked, by ISO 3166 code, as they were members on the day of the call
/// @param deadline by when inputs are wanted; earlier than the day on which the compilation is due
public record Request(
    Mandate mandate, String words, String subject, List<String> invited, Deadline deadline) {

  public Request {
    invited = List.copyOf(invited);
  }
}
