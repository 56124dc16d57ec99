package org.chancery.decisions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// What the organisation's pack says about days and silences, as far as remarks need it.
interface Terms {

  ZoneId seat();

  boolean restsAtSeat(LocalDate day);

  /// The members, by ISO 3166 code, for whom `day` is no working day, as far as the pack knows.
  List<String> restingMembers(LocalDate day);

  /// The hour that the policy offers where a text names only a day.
  LocalTime closingHour();

  /// The window in days below which the secretariat is warned.
  int advisedDays();
}
