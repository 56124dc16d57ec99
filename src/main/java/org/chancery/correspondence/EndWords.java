package org.chancery.correspondence;

import java.time.LocalDate;
import org.chancery.institution.Organisation;
import org.chancery.platform.Deadline;
import org.chancery.platform.Language;
import org.chancery.platform.Refusal;

/// A deadline as the sentence of a note has it: moments with offset and city, days as days.
record EndWords(Organisation organisation, Language language) {

  /// Refuses a deadline that no note can ask anybody to keep (`correspondence.deadline-not-fixed`).
  String of(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Fixed fixed -> moment(fixed);
      case Deadline.OnDate(var date, _) -> organisation.dates().untilDate(language, date);
      case Deadline.Within(_, var to, _) -> organisation.dates().untilDate(language, to);
      case Deadline.RelativeTo _, Deadline.Before _, Deadline.Standing _, Deadline.Unspecified _ ->
          throw new Refusal("correspondence.deadline-not-fixed", deadline.wording());
    };
  }

  private String moment(Deadline.Fixed fixed) {
    LocalDate day = fixed.local().toLocalDate();
    return organisation
        .dates()
        .moment(
            language,
            fixed.instant().atZone(fixed.zone()),
            organisation.seat().place(day).names().in(language, day));
  }
}
