package org.chancery.platform.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.chancery.platform.Language;

/// Whose chancery this is: the names at the head of every page. Supplied by the organisation's
/// pack.
public interface Masthead {

  String organisation(Language language);

  String shortName(Language language);

  ZoneId seatZone();

  /// The city of the seat by the name that held on `day`.
  String seatName(Language language, LocalDate day);
}
