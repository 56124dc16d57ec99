package org.chancery.decisions.web;

import java.util.List;
import java.util.Locale;
import org.chancery.decisions.Decision;
import org.chancery.decisions.Decisions;
import org.chancery.decisions.EffectKind;
import org.chancery.decisions.FollowUp;
import org.chancery.decisions.Paragraph;
import org.chancery.decisions.Proposal;
import org.chancery.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// A decision with what became of each of its paragraphs.
///
/// @param note the address of the note that transmits it; null before one is drafted
/// @param brackets the clauses that still stand, or stood, in brackets
public record ThreadPage(
    Heading heading,
    List<Strand> strands,
    List<Bracket> brackets,
    boolean adoptable,
    @Nullable String note,
    int consequences) {

  /// A paragraph and what became of it.
  ///
  /// @param awaited what it would set in motion, once the reading is confirmed
  /// @param plain what it did that left nothing to follow, as message keys
  public record Strand(
      String anchor,
      String citation,
      @Nullable String heading,
      List<Segment> text,
      List<ConsequenceView> consequences,
      List<Awaited> awaited,
      List<String> plain) {}

  /// What a clause would set in motion; the reading is not confirmed yet.
  public record Awaited(String kind, String text, String mark, boolean bracketed) {}

  /// A clause in brackets and what was settled about it.
  public record Bracket(String proposal, String citation, String words, String settlement) {}

  static ThreadPage of(Page page, Decisions decisions, FollowUp followUp) {
    Decision decision = followUp.decision();
    return new ThreadPage(
        Heading.of(page, decisions, decision),
        decision.paragraphs().stream().map(p -> strand(page, followUp, p)).toList(),
        decision.paragraphs().stream()
            .flatMap(
                p -> p.proposals().stream().filter(Proposal::bracketed).map(q -> bracket(p, q)))
            .toList(),
        decision.confirmedAt() != null && decision.adoptedOn() == null,
        decision.note() == null ? null : "/notes/" + decision.note(),
        followUp.consequences().size());
  }

  private static Strand strand(Page page, FollowUp followUp, Paragraph paragraph) {
    List<ConsequenceView> consequences =
        paragraph.proposals().stream()
            .flatMap(proposal ->
                followUp.of(proposal).stream()
                    .map(c ->
                        ConsequenceView.of(
                            page,
                            proposal,
                            c,
                            ProposalView.quote(proposal.passage().of(paragraph.words())))))
            .toList();
    List<String> plain =
        paragraph.proposals().stream()
            .filter(p -> !p.effect().isConsequential())
            .map(p -> EffectKind.of(p.effect()))
            .distinct()
            .map(k -> "decisions.did." + k.word())
            .toList();
    return new Strand(
        ParagraphView.mandateAnchor(paragraph),
        paragraph.citation(),
        paragraph.heading(),
        Segment.of(paragraph),
        consequences,
        followUp.decision().confirmedAt() == null ? awaited(paragraph) : List.of(),
        plain.size() > 1
            ? plain.stream().filter(k -> !k.equals("decisions.did.none")).toList()
            : plain);
  }

  private static List<Awaited> awaited(Paragraph paragraph) {
    return paragraph.proposals().stream()
        .filter(p -> p.effect().isConsequential())
        .map(p ->
            new Awaited(
                EffectKind.of(p.effect()).word(), p.effect().what(), "w-" + p.id(), p.bracketed()))
        .toList();
  }

  private static Bracket bracket(Paragraph paragraph, Proposal proposal) {
    return new Bracket(
        proposal.id().toString(),
        paragraph.citation(),
        ProposalView.quote(proposal.passage().of(paragraph.words())),
        proposal.settlement().name().toLowerCase(Locale.ROOT));
  }
}
