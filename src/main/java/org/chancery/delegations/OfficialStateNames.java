package org.chancery.delegations;

import java.time.LocalDate;
import org.chancery.institution.StateNames;
import org.chancery.platform.Language;
import org.springframework.stereotype.Component;

/// Gives lower modules the names of states.
@Component
class OfficialStateNames implements StateNames {

  private final Delegations delegations;

  OfficialStateNames(Delegations delegations) {
    this.delegations = delegations;
  }

  @Override
  public String shortName(String code, Language language, LocalDate day) {
    return delegations.findState(code).map(s -> s.shortName(language, day)).orElse(code);
  }
}
