package org.chancery.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chancery.decisions.Effect;
import org.chancery.decisions.Paragraph;
import org.chancery.decisions.Proposal;

/// A piece of a paragraph's text: plain, or words on which proposals hang.
///
/// @param words the piece
/// @param marks the ids of the proposals that begin here, for links to lead to
/// @param css how it is marked; empty for plain text
public record Segment(String words, List<String> marks, String css) {

  public boolean isMarked() {
    return !css.isEmpty();
  }

  /// The id of the mark itself; that of other proposals over the same words follows inside.
  public String id() {
    return marks.isEmpty() ? "" : marks.getFirst();
  }

  static List<Segment> of(Paragraph paragraph) {
    String words = paragraph.words();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, words.length()));
    for (Proposal proposal : paragraph.proposals()) {
      cuts.add(Math.min(proposal.passage().from(), words.length()));
      cuts.add(Math.min(proposal.passage().to(), words.length()));
    }
    List<Segment> segments = new ArrayList<>();
    Integer from = null;
    for (Integer to : cuts) {
      if (from != null && from < to) {
        segments.add(of(paragraph, from, to));
      }
      from = to;
    }
    return segments;
  }

  private static Segment of(Paragraph paragraph, int from, int to) {
    String words = paragraph.words().substring(from, to);
    List<Proposal> over =
        paragraph.proposals().stream()
            .filter(p -> p.passage().from() <= from && to <= p.passage().to())
            .toList();
    List<String> begun =
        over.stream().filter(p -> p.passage().from() == from).map(p -> "w-" + p.id()).toList();
    if (over.isEmpty()) {
      return new Segment(words, begun, "");
    }
    // the narrowest claim colours the words
    Proposal narrowest =
        over.stream()
            .min(java.util.Comparator.comparingInt(p -> p.passage().to() - p.passage().from()))
            .orElseThrow();
    String css =
        colour(narrowest.effect())
            + (over.stream().anyMatch(Proposal::bracketed) ? " bracket" : "");
    return new Segment(words, begun, css);
  }

  private static String colour(Effect effect) {
    return switch (effect) {
      case Effect.Tasks _ -> "info";
      case Effect.OpensSilence _ -> "warn";
      case Effect.CallsForInputs _, Effect.SchedulesMeeting _ -> "good";
      case Effect.TakesNote _, Effect.Approves _, Effect.Stands _, Effect.Nothing _ -> "noted";
    };
  }
}
