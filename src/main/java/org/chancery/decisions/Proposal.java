package org.chancery.decisions;

import org.jspecify.annotations.Nullable;

/// What a passage is taken to set in motion: proposed by the reader, disposed of by an officer.
///
/// @param passage the words that gave it
/// @param bracketed whether the words stand in brackets, that is, are not yet agreed
/// @param after the proposal whose outcome must be done before this one can begin
/// @param outcome what it became; null until confirmed, and for what sets nothing in motion
public record Proposal(
    ProposalId id,
    Passage passage,
    Effect effect,
    boolean bracketed,
    Settlement settlement,
    @Nullable ProposalId after,
    @Nullable Outcome outcome) {

  /// Whether it is still open what becomes of its brackets.
  public boolean isUnsettled() {
    return bracketed && settlement == Settlement.UNSETTLED;
  }

  Proposal with(Effect other, boolean inBrackets) {
    return new Proposal(id, passage, other, inBrackets, settlement, after, outcome);
  }
}
