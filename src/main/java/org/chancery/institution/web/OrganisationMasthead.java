package org.chancery.institution.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.chancery.institution.Form;
import org.chancery.institution.Institution;
import org.chancery.institution.Organisation;
import org.chancery.platform.Language;
import org.chancery.platform.web.Masthead;
import org.springframework.stereotype.Component;

/// The head of every page, from the pack in force.
@Component
class OrganisationMasthead implements Masthead {

  private final Institution institution;
  private final Clock clock;

  OrganisationMasthead(Institution institution, Clock clock) {
    this.institution = institution;
    this.clock = clock;
  }

  @Override
  public String organisation(Language language) {
    return institution.organisation().names().text(language, Form.BARE, today());
  }

  @Override
  public String shortName(Language language) {
    return institution.organisation().abbreviation().text(language, today());
  }

  @Override
  public ZoneId seatZone() {
    return institution.organisation().zone();
  }

  @Override
  public String seatName(Language language, LocalDate day) {
    return institution.organisation().seat().place(day).name(language, day);
  }

  private LocalDate today() {
    Organisation organisation = institution.organisation();
    return LocalDate.ofInstant(clock.instant(), organisation.zone());
  }
}
