package org.chancery.institution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.chancery.platform.Period;

/// What something is called, in every language, on any day: Nur-Sultan in 2020, Astana in 2023.
public record Names(List<Entry> entries) {

  /// The names that held in one period.
  ///
  /// @param assumed a working choice that nobody has confirmed
  public record Entry(Period period, Map<Language, Forms> forms, boolean assumed) {
    public Entry {
      forms = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }
  }

  public Names {
    entries = List.copyOf(entries);
  }

  /// The names that held on `day`; before the first, the first.
  public Entry on(LocalDate day) {
    return entries.stream()
        .filter(e -> e.period().holdsOn(day))
        .findFirst()
        .orElseGet(() -> nearest(day));
  }

  /// For pages: in the language, or else in English, or else in the first there is.
  public String text(Language language, LocalDate day) {
    return text(language, Form.NOMINATIVE, day);
  }

  public String text(Language language, Form form, LocalDate day) {
    Map<Language, Forms> forms = on(day).forms();
    Forms found = forms.get(language);
    if (found == null) {
      found = forms.getOrDefault(Language.ENGLISH, forms.values().iterator().next());
    }
    return found.in(form);
  }

  /// For letters: in this language, or an error of the caller. A letter never changes its language.
  public Forms in(Language language, LocalDate day) {
    Forms found = on(day).forms().get(language);
    if (found == null) {
      throw new IllegalArgumentException(
          "No name in " + language + ": " + on(day).forms().values());
    }
    return found;
  }

  public Localized localized(Form form, LocalDate day) {
    Map<Language, String> texts = new LinkedHashMap<>();
    on(day).forms().forEach((language, forms) -> texts.put(language, forms.in(form)));
    return new Localized(texts);
  }

  private Entry nearest(LocalDate day) {
    Entry last = entries.getFirst();
    for (Entry entry : entries) {
      if (!entry.period().from().isAfter(day)) {
        last = entry;
      }
    }
    return last;
  }
}
