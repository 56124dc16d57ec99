package org.chancery.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Why an outcome exists: the decision, its paragraph, the words, and what had to come before.
///
/// @param words the words of the paragraph that gave the outcome
/// @param before the outcomes it had to wait for, the first one first
public record Mandates(Decision decision, Paragraph paragraph, String words, List<Outcome> before) {

  public Mandates {
    before = List.copyOf(before);
  }

  static Mandates of(Decision decision, Proposal proposal) {
    Paragraph paragraph = decision.paragraphOf(proposal.id());
    List<Outcome> before = new ArrayList<>();
    Set<ProposalId> seen = new HashSet<>();
    for (ProposalId first = proposal.after(); first != null && seen.add(first); ) {
      Proposal earlier = decision.proposal(first);
      Outcome outcome = earlier.outcome();
      if (outcome != null) {
        before.addFirst(outcome);
      }
      first = earlier.after();
    }
    return new Mandates(decision, paragraph, proposal.passage().of(paragraph.words()), before);
  }
}
