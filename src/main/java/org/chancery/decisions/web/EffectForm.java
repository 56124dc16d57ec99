package org.chancery.decisions.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.decisions.Effect;
import org.chancery.decisions.EffectFields;
import org.chancery.decisions.EffectKind;
import org.chancery.decisions.Proposal;
import org.chancery.platform.web.DeadlineFields;
import org.chancery.taskings.Force;
import org.jspecify.annotations.Nullable;

/// An effect as the fields of a form. Names stand one on a line.
public record EffectForm(
    @Nullable String kind,
    @Nullable String what,
    @Nullable String actors,
    @Nullable String recipients,
    @Nullable String force,
    @Nullable String bracketed) {

  /// For a proposal to be added.
  public static EffectForm empty() {
    return new EffectForm("tasking", "", "", "", "directive", null);
  }

  static EffectForm of(Proposal proposal) {
    Effect effect = proposal.effect();
    Force force = EffectFields.force(effect);
    return new EffectForm(
        EffectKind.of(effect).word(),
        effect.what(),
        String.join("\n", EffectFields.actors(effect)),
        String.join("\n", EffectFields.recipients(effect)),
        force == null ? "directive" : force.name().toLowerCase(Locale.ROOT),
        proposal.bracketed() ? "true" : null);
  }

  /// The effect that the fields say.
  Effect read(DeadlineFields deadline) {
    return EffectFields.effect(
        EffectKind.of(kind == null ? "" : kind),
        what == null ? "" : what.strip(),
        lines(actors),
        lines(recipients),
        forceOf(force),
        deadline.read());
  }

  boolean isBracketed() {
    return "true".equals(bracketed);
  }

  private static List<String> lines(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("\\R"))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
  }

  private static Force forceOf(@Nullable String word) {
    for (Force force : Force.values()) {
      if (force.name().toLowerCase(Locale.ROOT).equals(word)) {
        return force;
      }
    }
    return Force.DIRECTIVE;
  }
}
