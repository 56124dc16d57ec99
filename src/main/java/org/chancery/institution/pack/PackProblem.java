package org.chancery.institution.pack;

import java.util.List;
import org.chancery.platform.Language;
import org.chancery.platform.Messages;

/// Something wrong in a pack, told by file, line and field so that the author finds it at once.
///
/// @param line counted from one; 0 where the file as a whole is meant
/// @param field the path within the file, `members[4].from`; empty for the file itself
/// @param key the message
public record PackProblem(
    String file, int line, String field, String key, List<Object> parameters) {

  public PackProblem {
    parameters = List.copyOf(parameters);
  }

  /// `delegations.yaml:123 members[4].from: '2020-13-01' is not a date (expected YYYY-MM-DD)`.
  public String in(Language language) {
    String words = Messages.shared().text(language, key, parameters.toArray());
    return file
        + (line > 0 ? ":" + line : "")
        + (field.isEmpty() ? "" : " " + field)
        + ": "
        + words;
  }

  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
