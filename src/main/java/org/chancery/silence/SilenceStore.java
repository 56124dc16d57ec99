package org.chancery.silence;

import static org.chancery.schema.silence.Tables.ACT;
import static org.chancery.schema.silence.Tables.ENTITLED;
import static org.chancery.schema.silence.Tables.PROCEDURE;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.Mandate;
import org.chancery.platform.DeadlineJson;
import org.chancery.schema.silence.tables.records.ProcedureRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Procedures as they were opened, and the locks that settle which of two acts came first.
@Component
class SilenceStore {

  /// A procedure as it lies in the database; the preset is the pack's until circulation.
  record Kept(Opening opening, String preset, List<Entry> ledger) {}

  private final DSLContext sql;
  private final LedgerStore ledgers;

  SilenceStore(DSLContext sql, LedgerStore ledgers) {
    this.sql = sql;
    this.ledgers = ledgers;
  }

  void add(Opening opening, String preset) {
    sql.insertInto(PROCEDURE)
        .set(PROCEDURE.ID, opening.id().value())
        .set(PROCEDURE.TITLE, SilenceJson.write(opening.title()))
        .set(PROCEDURE.NOUN, opening.noun())
        .set(PROCEDURE.AGREED_BY, opening.agreedBy())
        .set(PROCEDURE.AGREED_ON, opening.agreedOn())
        .set(PROCEDURE.ADOPTING_ORGAN, opening.adoptingOrgan())
        .set(PROCEDURE.DECISION, opening.mandate().decision())
        .set(PROCEDURE.PARAGRAPH, opening.mandate().paragraph())
        .set(PROCEDURE.MANDATE_LABEL, opening.mandate().label())
        .set(PROCEDURE.DEADLINE, DeadlineJson.write(opening.deadline()))
        .set(PROCEDURE.PRESET, preset)
        .set(PROCEDURE.PROVISIONAL, opening.provisional())
        .set(PROCEDURE.OPENED_AT, opening.openedAt().atOffset(ZoneOffset.UTC))
        .set(PROCEDURE.OPENED_BY, opening.openedBy())
        .execute();
  }

  Optional<Kept> find(ProcedureId id) {
    return list(PROCEDURE.ID.eq(id.value())).stream().findFirst();
  }

  List<Kept> list() {
    return list(DSL.noCondition());
  }

  List<Kept> listUnannounced() {
    return list(
        DSL.notExists(
            DSL.selectOne()
                .from(ACT)
                .where(ACT.PROCEDURE.eq(PROCEDURE.ID).and(ACT.KIND.in("WITHDRAWN", "ANNOUNCED")))));
  }

  List<Kept> ofDecision(UUID decision) {
    return list(PROCEDURE.DECISION.eq(decision));
  }

  /// What is or was before a state: the procedures in which it is entitled.
  List<Kept> ofState(String state) {
    return list(entitles(state));
  }

  Optional<Kept> findOfState(ProcedureId id, String state) {
    return list(PROCEDURE.ID.eq(id.value()).and(entitles(state))).stream().findFirst();
  }

  /// The procedures for which a note was drafted.
  List<ProcedureId> ofNote(UUID note) {
    return sql.selectDistinct(ACT.PROCEDURE)
        .from(ACT)
        .where(ACT.NOTE.eq(note))
        .fetch(r -> new ProcedureId(r.value1()));
  }

  /// Holds the procedure alone: no communication is entered and nothing else decided meanwhile.
  void holdToDecide(ProcedureId id) {
    sql.select(PROCEDURE.ID).from(PROCEDURE).where(PROCEDURE.ID.eq(id.value())).forUpdate().fetch();
  }

  /// Holds the procedure together with other senders, so that the last second is not a queue, and
  /// each sending state alone, so that it has one voice. States are held in one order: no deadlock.
  void holdToSpeak(ProcedureId id, List<String> states) {
    sql.select(PROCEDURE.ID).from(PROCEDURE).where(PROCEDURE.ID.eq(id.value())).forShare().fetch();
    sql.select(ENTITLED.STATE)
        .from(ENTITLED)
        .where(ENTITLED.PROCEDURE.eq(id.value()).and(ENTITLED.STATE.in(states)))
        .orderBy(ENTITLED.STATE)
        .forUpdate()
        .fetch();
  }

  private static Condition entitles(String state) {
    return DSL.exists(
        DSL.selectOne()
            .from(ENTITLED)
            .where(ENTITLED.PROCEDURE.eq(PROCEDURE.ID).and(ENTITLED.STATE.eq(state))));
  }

  private List<Kept> list(Condition condition) {
    List<ProcedureRecord> rows =
        sql.selectFrom(PROCEDURE).where(condition).orderBy(PROCEDURE.ID).fetch();
    Map<UUID, List<Entry>> lines = ledgers.read(rows.stream().map(ProcedureRecord::getId).toList());
    return rows.stream()
        .map(row ->
            new Kept(opening(row), row.getPreset(), lines.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private static Opening opening(ProcedureRecord row) {
    return new Opening(
        new ProcedureId(row.getId()),
        SilenceJson.readTitle(row.getTitle()),
        row.getNoun(),
        row.getAgreedBy(),
        row.getAgreedOn(),
        row.getAdoptingOrgan(),
        new Mandate(row.getDecision(), row.getParagraph(), row.getMandateLabel()),
        DeadlineJson.read(row.getDeadline()),
        row.getProvisional(),
        row.getOpenedAt().toInstant(),
        row.getOpenedBy());
  }
}
