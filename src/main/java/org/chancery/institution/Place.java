package org.chancery.institution;

import java.time.LocalDate;
import org.chancery.platform.Language;

/// A city. The code stays, the name is the one of the day.
public record Place(String code, Names names) {

  public String name(Language language, LocalDate day) {
    return names.text(language, day);
  }

  public String name(Language language, Form form, LocalDate day) {
    return names.text(language, form, day);
  }
}
