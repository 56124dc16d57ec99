package org.chancery.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A decision with what became of each of its paragraphs.
public record FollowUp(Decision decision, Map<ProposalId, Consequence> consequences) {

  public FollowUp {
    consequences = Map.copyOf(consequences);
  }

  public Optional<Consequence> of(Proposal proposal) {
    return Optional.ofNullable(consequences.get(proposal.id()));
  }

  /// What a paragraph set in motion, in the order of its words.
  public List<Consequence> of(Paragraph paragraph) {
    return paragraph.proposals().stream().flatMap(p -> of(p).stream()).toList();
  }
}
