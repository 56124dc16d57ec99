package org.chancery.decisions.web;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.decisions.Decision;
import org.chancery.decisions.Effect;
import org.chancery.decisions.EffectFields;
import org.chancery.decisions.EffectKind;
import org.chancery.decisions.Paragraph;
import org.chancery.decisions.Proposal;
import org.chancery.decisions.Remark;
import org.chancery.platform.Deadline;
import org.chancery.platform.web.DeadlineFields;
import org.chancery.platform.web.Page;

/// A proposal beside its text: what it says, what there is to notice, and the form to correct it.
///
/// @param kind its word, the end of message keys
/// @param hasDeadline whether its kind has one
/// @param form what the form holds: the proposal, or what was typed and refused
/// @param open whether the form stands open
public record ProposalView(
    String id,
    String mark,
    String kind,
    boolean consequential,
    String quote,
    String what,
    String actors,
    String recipients,
    String force,
    Deadline deadline,
    boolean hasDeadline,
    boolean bracketed,
    List<RemarkView> remarks,
    EffectForm form,
    DeadlineFields deadlineForm,
    boolean open) {

  /// What was typed into one proposal's form and refused.
  public record Typed(String proposal, EffectForm form, DeadlineFields deadline) {}

  static ProposalView of(
      Page page,
      UnaryOperator<String> states,
      Decision decision,
      Paragraph paragraph,
      Proposal proposal,
      List<Remark> remarks,
      Optional<Typed> typed) {
    Effect effect = proposal.effect();
    EffectForm own = EffectForm.of(proposal);
    var again = typed.filter(t -> t.proposal().equals(proposal.id().toString()));
    return new ProposalView(
        proposal.id().toString(),
        "w-" + proposal.id(),
        EffectKind.of(effect).word(),
        effect.isConsequential(),
        quote(proposal.passage().of(paragraph.words())),
        effect.what(),
        String.join(", ", EffectFields.actors(effect)),
        String.join(", ", EffectFields.recipients(effect)),
        own.force() == null || !(effect instanceof Effect.Tasks) ? "" : own.force(),
        effect.deadline(),
        effect.isConsequential(),
        proposal.bracketed(),
        remarks.stream().map(r -> RemarkView.of(page, states, decision, r)).toList(),
        again.map(Typed::form).orElse(own),
        again.map(Typed::deadline).orElseGet(() -> DeadlineFields.of(effect.deadline())),
        again.isPresent());
  }

  /// Enough words to find them again.
  static String quote(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= 90 ? line : line.substring(0, line.lastIndexOf(' ', 88)) + " …";
  }
}
