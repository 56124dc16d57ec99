package org.chancery.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.documents.FileId;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// A deciding text, paragraph by paragraph, from its import to its adoption.
///
/// @param confirmedAt when an officer confirmed what it sets in motion; null before
/// @param adoptedOn the day on which it was adopted; null while it is a draft
/// @param note the note verbale that transmits it, once drafted
/// @param version counts every change; a form that knows an older one is refused
public record Decision(
    DecisionId id,
    FileId file,
    String fileName,
    Session session,
    Instant importedAt,
    String importedBy,
    @Nullable Instant confirmedAt,
    @Nullable LocalDate adoptedOn,
    @Nullable UUID note,
    int version,
    List<Paragraph> paragraphs) {

  public Decision {
    paragraphs = List.copyOf(paragraphs);
  }

  public Status status() {
    return adoptedOn == null ? Status.DRAFT : Status.AS_ADOPTED;
  }

  public Stream<Proposal> proposals() {
    return paragraphs.stream().flatMap(p -> p.proposals().stream());
  }

  public Proposal proposal(ProposalId id) {
    return proposals()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal("platform.not-found"));
  }

  public Paragraph paragraphOf(ProposalId id) {
    return paragraphs.stream()
        .filter(p -> p.proposals().stream().anyMatch(q -> q.id().equals(id)))
        .findFirst()
        .orElseThrow(() -> new Refusal("platform.not-found"));
  }

  Paragraph paragraph(int position) {
    return paragraphs.stream()
        .filter(p -> p.position() == position)
        .findFirst()
        .orElseThrow(() -> new Refusal("platform.not-found"));
  }

  /// Proposals are corrected until they are confirmed; afterwards what they became is corrected by
  /// acts of its own.
  void needUnconfirmed() {
    if (confirmedAt != null) {
      throw new Refusal("decisions.is-confirmed");
    }
  }

  /// Only a confirmed draft whose brackets are all settled can be adopted.
  void mayBeAdopted() {
    if (adoptedOn != null) {
      throw new Refusal("decisions.is-adopted");
    }
    if (confirmedAt == null) {
      throw new Refusal("decisions.not-confirmed");
    }
    long open = unsettled().count();
    if (open > 0) {
      throw new Refusal("decisions.brackets-open", open);
    }
  }

  /// What still stands in brackets.
  public Stream<Proposal> unsettled() {
    return proposals().filter(p -> p.bracketed() && p.settlement() == Settlement.UNSETTLED);
  }
}
