package org.chancery.decisions;

import static org.chancery.schema.decisions.Tables.PROPOSAL;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.inputs.CallId;
import org.chancery.meetings.MeetingId;
import org.chancery.platform.Deadline;
import org.chancery.platform.DeadlineJson;
import org.chancery.schema.decisions.tables.records.ProposalRecord;
import org.chancery.silence.ProcedureId;
import org.chancery.taskings.Force;
import org.chancery.taskings.TaskingId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ProposalStore {

  private final DSLContext sql;

  ProposalStore(DSLContext sql) {
    this.sql = sql;
  }

  void addAll(DecisionId decision, Paragraph paragraph) {
    List<ProposalRecord> rows =
        paragraph.proposals().stream()
            .map(p -> row(decision, paragraph.position(), p))
            // what is referred to goes in first
            .sorted((a, b) -> Boolean.compare(a.getAfter() != null, b.getAfter() != null))
            .toList();
    sql.batchInsert(rows).execute();
  }

  void add(DecisionId decision, int paragraph, Proposal proposal) {
    sql.insertInto(PROPOSAL).set(row(decision, paragraph, proposal)).execute();
  }

  void change(DecisionId decision, int paragraph, Proposal proposal) {
    sql.update(PROPOSAL)
        .set(row(decision, paragraph, proposal))
        .where(PROPOSAL.ID.eq(proposal.id().value()))
        .execute();
  }

  void remove(ProposalId id) {
    sql.deleteFrom(PROPOSAL).where(PROPOSAL.ID.eq(id.value())).execute();
  }

  void settle(ProposalId id, Settlement settlement) {
    sql.update(PROPOSAL)
        .set(PROPOSAL.SETTLEMENT, lower(settlement))
        .where(PROPOSAL.ID.eq(id.value()))
        .execute();
  }

  void setOutcome(ProposalId id, Outcome outcome) {
    sql.update(PROPOSAL)
        .set(PROPOSAL.OUTCOME, outcome.id())
        .set(PROPOSAL.OUTCOME_KIND, outcomeKind(outcome))
        .where(PROPOSAL.ID.eq(id.value()))
        .execute();
  }

  /// The proposals of a decision by the position of their paragraph, in the order of the text.
  Map<Integer, List<Proposal>> of(DecisionId decision) {
    return sql.selectFrom(PROPOSAL)
        .where(PROPOSAL.DECISION.eq(decision.value()))
        .orderBy(PROPOSAL.PARAGRAPH, PROPOSAL.SPAN_FROM, PROPOSAL.ID)
        .fetchGroups(PROPOSAL.PARAGRAPH, ProposalStore::read);
  }

  Optional<DecisionId> decisionOf(UUID outcome) {
    return sql.select(PROPOSAL.DECISION)
        .from(PROPOSAL)
        .where(PROPOSAL.OUTCOME.eq(outcome))
        .fetchOptional(row -> new DecisionId(row.value1()));
  }

  static Field<Integer> consequences(Field<UUID> decision) {
    return DSL.field(
        DSL.selectCount()
            .from(PROPOSAL)
            .where(
                PROPOSAL.DECISION.eq(decision),
                PROPOSAL.KIND.in("tasking", "silence", "inputs", "meeting")));
  }

  static Field<Integer> unsettled(Field<UUID> decision) {
    return DSL.field(
        DSL.selectCount()
            .from(PROPOSAL)
            .where(
                PROPOSAL.DECISION.eq(decision),
                PROPOSAL.BRACKETED.isTrue(),
                PROPOSAL.SETTLEMENT.eq("unsettled")));
  }

  private static ProposalRecord row(DecisionId decision, int paragraph, Proposal it) {
    ProposalRecord row = new ProposalRecord();
    row.setId(it.id().value());
    row.setDecision(decision.value());
    row.setParagraph(paragraph);
    row.setKind(EffectKind.of(it.effect()).word());
    row.setWhat(it.effect().what());
    row.setActors(EffectFields.actors(it.effect()).toArray(String[]::new));
    row.setRecipients(EffectFields.recipients(it.effect()).toArray(String[]::new));
    Force force = EffectFields.force(it.effect());
    row.setForce(force == null ? null : lower(force));
    row.setDeadline(DeadlineJson.write(it.effect().deadline()));
    row.setBracketed(it.bracketed());
    row.setSettlement(lower(it.settlement()));
    row.setSpanFrom(it.passage().from());
    row.setSpanTo(it.passage().to());
    ProposalId after = it.after();
    row.setAfter(after == null ? null : after.value());
    Outcome outcome = it.outcome();
    row.setOutcome(outcome == null ? null : outcome.id());
    row.setOutcomeKind(outcome == null ? null : outcomeKind(outcome));
    return row;
  }

  private static Proposal read(ProposalRecord row) {
    Deadline deadline = DeadlineJson.read(row.getDeadline());
    String force = row.getForce();
    Effect effect =
        EffectFields.effect(
            EffectKind.of(row.getKind()),
            row.getWhat(),
            List.of(row.getActors()),
            List.of(row.getRecipients()),
            force == null ? Force.DIRECTIVE : Force.valueOf(force.toUpperCase(Locale.ROOT)),
            deadline);
    UUID after = row.getAfter();
    return new Proposal(
        new ProposalId(row.getId()),
        new Passage(row.getSpanFrom(), row.getSpanTo()),
        effect,
        row.getBracketed(),
        Settlement.valueOf(row.getSettlement().toUpperCase(Locale.ROOT)),
        after == null ? null : new ProposalId(after),
        outcome(row.getOutcomeKind(), row.getOutcome()));
  }

  private static String outcomeKind(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Assigned _ -> "tasking";
      case Outcome.SilenceOpened _ -> "silence";
      case Outcome.InputsCalled _ -> "inputs";
      case Outcome.MeetingForeseen _ -> "meeting";
    };
  }

  private static @Nullable Outcome outcome(@Nullable String kind, @Nullable UUID id) {
    if (kind == null || id == null) {
      return null;
    }
    return switch (kind) {
      case "tasking" -> new Outcome.Assigned(new TaskingId(id));
      case "silence" -> new Outcome.SilenceOpened(new ProcedureId(id));
      case "inputs" -> new Outcome.InputsCalled(new CallId(id));
      case "meeting" -> new Outcome.MeetingForeseen(new MeetingId(id));
      default -> throw new IllegalStateException("Unknown outcome: " + kind);
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
