package org.chancery.platform.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.chancery.platform.Language;

/// A masthead for pages that are tested without an organisation.
record PlainMasthead(ZoneId seatZone) implements Masthead {

  PlainMasthead() {
    this(ZoneId.of("UTC"));
  }

  @Override
  public String organisation(Language language) {
    return "Chancery";
  }

  @Override
  public String shortName(Language language) {
    return "Chancery";
  }

  @Override
  public String seatName(Language language, LocalDate day) {
    return "";
  }
}
