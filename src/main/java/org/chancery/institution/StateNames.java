package org.chancery.institution;

import java.time.LocalDate;
import org.chancery.platform.Language;

/// What a state is called in a table. Supplied by `delegations`, which keeps the states.
public interface StateNames {

  String shortName(String code, Language language, LocalDate day);
}
