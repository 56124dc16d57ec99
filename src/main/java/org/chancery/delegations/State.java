package org.chancery.delegations;

import java.time.LocalDate;
import org.chancery.institution.Form;
import org.chancery.institution.Forms;
import org.chancery.institution.Names;
import org.chancery.platform.Language;

/// A state by its ISO 3166 code, with its names as notes write them on any day.
public record State(String code, Names names) {

  /// For tables: Kazakhstan.
  public String shortName(Language language, LocalDate day) {
    return names.text(language, Form.SHORT, day);
  }

  /// In full, without article: Republic of Kazakhstan.
  public String formalName(Language language, LocalDate day) {
    return names.text(language, Form.BARE, day);
  }

  /// In every form that a sentence needs.
  public Forms in(Language language, LocalDate day) {
    return names.in(language, day);
  }
}
