package org.chancery.institution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The terms of a way of adopting by silence, as the pack states them; what they mean is the
/// business of the module `silence`.
///
/// @param basis the rule or practice it is taken from
/// @param terms the parameters, `boundary` → `exclusive`; of closed sets, checked on reading
public record SilencePreset(
    String code, Names names, String basis, Map<String, List<String>> terms) {

  public SilencePreset {
    terms = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }

  /// The one value of a term.
  public String term(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException(code + " does not state " + name));
  }

  public Optional<String> find(String name) {
    @Nullable List<String> values = terms.get(name);
    return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
  }

  public List<String> list(String name) {
    return terms.getOrDefault(name, List.of());
  }

  public boolean allows(String name) {
    return find(name).filter("true"::equals).isPresent();
  }
}
