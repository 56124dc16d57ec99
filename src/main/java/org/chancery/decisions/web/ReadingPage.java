package org.chancery.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.decisions.Decision;
import org.chancery.decisions.Decisions;
import org.chancery.decisions.Effect;
import org.chancery.decisions.EffectKind;
import org.chancery.decisions.Paragraph;
import org.chancery.decisions.Proposal;
import org.chancery.decisions.ProposalId;
import org.chancery.decisions.Remark;
import org.chancery.platform.Language;
import org.chancery.platform.web.Choice;
import org.chancery.platform.web.Link;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;

/// The confirming page: the text at the left, what it is taken to mean at the right.
///
/// @param summary what will come into being, by kind, with how many
/// @param warnings how many remarks ask for an act
public record ReadingPage(
    Heading heading,
    List<ParagraphView> paragraphs,
    List<Link> summary,
    int warnings,
    List<Choice> kinds,
    List<Choice> forces,
    List<Choice> organs) {

  static ReadingPage of(
      Page page,
      Decisions decisions,
      UnaryOperator<String> states,
      Decision decision,
      Optional<ProposalView.Typed> typed) {
    Map<ProposalId, List<Remark>> remarks = decisions.remarks(decision);
    List<ParagraphView> paragraphs =
        decision.paragraphs().stream()
            .map(p -> paragraph(page, states, decision, p, remarks, typed))
            .toList();
    int warnings =
        (int)
            paragraphs.stream()
                .flatMap(p -> p.proposals().stream())
                .flatMap(p -> p.remarks().stream())
                .filter(r -> r.tone().compareTo(Tone.WARN) >= 0)
                .count();
    return new ReadingPage(
        Heading.of(page, decisions, decision),
        paragraphs,
        summary(page, decision),
        warnings,
        choices(page),
        List.of("directive", "exhortative", "implied").stream()
            .map(f -> new Choice(f, page.text("taskings.force." + f)))
            .toList(),
        organs(page, decisions, decision.session().organ()));
  }

  private static ParagraphView paragraph(
      Page page,
      UnaryOperator<String> states,
      Decision decision,
      Paragraph paragraph,
      Map<ProposalId, List<Remark>> remarks,
      Optional<ProposalView.Typed> typed) {
    List<ProposalView> proposals =
        paragraph.proposals().stream()
            .map(p ->
                ProposalView.of(
                    page,
                    states,
                    decision,
                    paragraph,
                    p,
                    remarks.getOrDefault(p.id(), List.of()),
                    typed))
            .toList();
    return new ParagraphView(
        paragraph.position(),
        paragraph.anchor(),
        paragraph.citation(),
        paragraph.number(),
        paragraph.heading(),
        Segment.of(paragraph),
        proposals,
        typed.filter(t -> t.proposal().equals(paragraph.anchor())).isPresent());
  }

  private static List<Link> summary(Page page, Decision decision) {
    List<Link> lines = new ArrayList<>();
    for (EffectKind kind : EffectKind.values()) {
      List<Effect> of =
          decision
              .proposals()
              .map(Proposal::effect)
              .filter(e -> e.isConsequential() && EffectKind.of(e) == kind)
              .toList();
      if (!of.isEmpty()) {
        String text = page.text("decisions.summary." + kind.word(), of.size());
        lines.add(new Link("", text, of.size()));
      }
    }
    return lines;
  }

  /// The organs of the pack, and what the text itself says where that is none of them.
  private static List<Choice> organs(Page page, Decisions decisions, String own) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(own, own.isBlank() ? page.text("decisions.organ-unknown") : own));
    for (var organ : decisions.organs()) {
      String name = organ.names().text(Language.ENGLISH, page.today());
      String bare = name.replaceFirst("^the ", "");
      if (!bare.equalsIgnoreCase(own)) {
        choices.add(new Choice(bare, organ.names().text(page.language(), page.today())));
      }
    }
    return choices;
  }

  private static List<Choice> choices(Page page) {
    List<Choice> choices = new ArrayList<>();
    for (EffectKind kind : EffectKind.values()) {
      choices.add(new Choice(kind.word(), page.text("decisions.kind." + kind.word())));
    }
    return choices;
  }
}
