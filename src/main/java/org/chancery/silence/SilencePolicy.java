package org.chancery.silence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.platform.Refusal;

/// The rules under which one procedure runs: a copy of the pack's preset, frozen at circulation.
///
/// All terms of the preset are kept; this form honours the boundary, breakers, threshold, minimum
/// and advised window, recall, effective instant and confidentiality, and refuses a preset whose
/// other terms would change the outcome.
///
/// @param preset the pack's code ("CICA_DATE")
/// @param seat the zone of the seat, for which `zone: seat` stands
/// @param terms the preset's terms, `boundary` → `inclusive`
public record SilencePolicy(String preset, ZoneId seat, Map<String, List<String>> terms) {

  public SilencePolicy {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    refuse(preset, "explicit-reply", terms, "true");
    refuse(preset, "hold-allowed", terms, "true");
    refuse(preset, "unit", terms, "working-days");
    refuse(preset, "non-working-day", terms, "roll-forward");
  }

  /// Who learns which state broke the silence.
  public enum Identity {
    ALL,
    CHAIR_ONLY,
    UNNAMED
  }

  /// Until when a state may take its objection back.
  public enum Recall {
    UNTIL_DEADLINE,
    UNTIL_NOTICE,
    NEVER
  }

  public Boundary boundary() {
    return Boundary.valueOf(constant("boundary", "inclusive"));
  }

  public Set<Kind> breakers() {
    return terms.getOrDefault("breakers", List.of("objection")).stream()
        .map(Kind::spelled)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// How many states it takes; 2 where consensus minus one suffices.
  public int threshold() {
    return Integer.parseInt(term("break-threshold").orElse("1"));
  }

  public Identity identity() {
    return Identity.valueOf(constant("identity-of-breaker", "all"));
  }

  public Recall recall() {
    return Recall.valueOf(constant("withdraw-objection", "never"));
  }

  /// When the text takes effect once certified: at the deadline, or with the notice.
  public Instant effectiveAt(Instant deadline, Instant certifiedAt) {
    return term("effective-at").orElse("deadline").equals("deadline") ? deadline : certifiedAt;
  }

  /// The hour offered where the deciding text names only a day.
  public Optional<LocalTime> suggestedHour() {
    return term("suggested-hour").map(LocalTime::parse);
  }

  public ZoneId suggestedZone() {
    return term("zone").filter(z -> !z.equals("seat")).map(ZoneId::of).orElse(seat);
  }

  /// The shortest window, where the policy sets one.
  public Optional<String> minimumWindow() {
    return term("minimum-window");
  }

  /// The window below which the secretariat is warned, though nothing forbids it.
  public Optional<String> advisedWindow() {
    return term("warn-below").or(this::minimumWindow);
  }

  /// Whether a run from `start` to `end` is shorter than `window`. Hours are counted exactly; days
  /// from date to date at the seat, as EU Regulation 1182/71 counts periods.
  public boolean isShorter(Instant start, Instant end, String window) {
    if (window.startsWith("PT")) {
      return Duration.between(start, end).compareTo(Duration.parse(window)) < 0;
    }
    LocalDate first = start.atZone(seat).toLocalDate();
    return end.atZone(seat).toLocalDate().isBefore(first.plus(Period.parse(window)));
  }

  public Optional<String> term(String name) {
    return terms.getOrDefault(name, List.of()).stream().findFirst();
  }

  private String constant(String name, String otherwise) {
    return term(name).orElse(otherwise).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static void refuse(
      String preset, String term, Map<String, List<String>> terms, String value) {
    if (terms.getOrDefault(term, List.of()).contains(value)) {
      throw new Refusal("silence.policy-not-supported", preset, term, value);
    }
  }
}
