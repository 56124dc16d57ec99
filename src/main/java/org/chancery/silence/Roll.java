package org.chancery.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.delegations.Channel.Kind;
import org.chancery.delegations.Delegations;
import org.springframework.stereotype.Component;

/// Calls the roll: which states are entitled on a day, and how each is reached.
@Component
class Roll {

  private final Delegations delegations;

  Roll(Delegations delegations) {
    this.delegations = delegations;
  }

  /// Every member of the day; observers have no say. A channel is written
  /// `resident-embassy:astana`.
  List<Entitled> on(LocalDate day) {
    Map<String, String> channels =
        delegations.channels(day).stream()
            .collect(
                Collectors.toMap(
                    c -> c.state().code(),
                    c -> spelling(c.kind()) + ":" + c.place().code(),
                    (first, _) -> first));
    return delegations.members(day).stream()
        .map(state -> new Entitled(state.code(), channels.get(state.code())))
        .toList();
  }

  private static String spelling(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
