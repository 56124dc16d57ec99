package org.chancery.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.platform.Deadline;
import org.chancery.platform.Language;

/// The case of December 2020, and pictures of what becomes of it.
final class TheCase {

  static final String TEXT = "note-and-draft-decisions.txt";

  private TheCase() {}

  static byte[] file(String name) {
    try (var stream = TheCase.class.getResourceAsStream("/demo/soc-2020-12-11/" + name)) {
      if (stream == null) {
        throw new IllegalStateException(name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One line a proposal: `3 tasking CICA Secretariat by 2021-01-30 [bracketed]`.
  static String picture(Decision decision) {
    return decision.paragraphs().stream()
        .flatMap(p -> p.proposals().stream().map(q -> line(p, q)))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Paragraph paragraph, Proposal proposal) {
    Effect effect = proposal.effect();
    StringBuilder line = new StringBuilder();
    line.append(paragraph.citation());
    line.append(' ').append(EffectKind.of(effect).word());
    var force = EffectFields.force(effect);
    if (force != null) {
      line.append(' ').append(force.name().toLowerCase(Locale.ROOT));
    }
    if (!EffectFields.actors(effect).isEmpty()) {
      line.append(" by ").append(String.join("; ", EffectFields.actors(effect)));
    }
    if (effect.isConsequential()) {
      line.append(" until ").append(day(effect.deadline()));
    }
    if (proposal.bracketed()) {
      line.append(" [bracketed]");
    }
    if (proposal.after() != null) {
      line.append(" after another");
    }
    return line.toString();
  }

  /// One line a consequence, in the order of the text: `§ 2 task: … (provisional)`.
  static String picture(FollowUp followUp) {
    return followUp.decision().paragraphs().stream()
        .flatMap(p -> followUp.of(p).stream().map(c -> p.citation() + " " + line(c)))
        .collect(Collectors.joining("\n"));
  }

  static List<String> standings(FollowUp followUp) {
    return followUp.decision().paragraphs().stream()
        .flatMap(p -> followUp.of(p).stream())
        .map(TheCase::standing)
        .toList();
  }

  private static String line(Consequence consequence) {
    String what =
        switch (consequence) {
          case Consequence.Task(var it, _) -> "task: " + it.assignment().action();
          case Consequence.Silence(var it, _) ->
              "silence: " + it.opening().title().in(Language.ENGLISH);
          case Consequence.Inputs(var it, _) -> "inputs: " + it.request().subject();
          case Consequence.Session(var it, _) -> "meeting: " + it.outlook().purpose();
        };
    return what + " (" + standing(consequence) + ")";
  }

  private static String standing(Consequence consequence) {
    return switch (consequence) {
      case Consequence.Task(_, var standing) -> standing.key();
      case Consequence.Silence(_, var standing) -> standing.key();
      case Consequence.Inputs(_, var standing) -> standing.key();
      case Consequence.Session(_, var standing) -> standing.key();
    };
  }

  private static String day(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Fixed fixed -> fixed.local().toString();
      case Deadline.OnDate(var day, _) -> day.toString();
      case Deadline.Within(var from, var to, _) -> from + "/" + to;
      case Deadline.RelativeTo(var event, _) -> "(" + event + ")";
      case Deadline.Before(var task, _) -> "before " + task;
      case Deadline.Standing _ -> "…";
      case Deadline.Unspecified(var words) -> words.isEmpty() ? "–" : "?" + words;
    };
  }
}
