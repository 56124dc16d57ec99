package org.chancery.decisions;

import static org.chancery.schema.decisions.Tables.DECISION;
import static org.chancery.schema.decisions.Tables.PARAGRAPH;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.documents.FileId;
import org.chancery.schema.decisions.tables.records.DecisionRecord;
import org.chancery.schema.decisions.tables.records.ParagraphRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DecisionStore {

  private final DSLContext sql;
  private final ProposalStore proposals;

  DecisionStore(DSLContext sql, ProposalStore proposals) {
    this.sql = sql;
    this.proposals = proposals;
  }

  void add(Decision decision) {
    Session session = decision.session();
    sql.insertInto(DECISION)
        .set(DECISION.ID, decision.id().value())
        .set(DECISION.FILE, decision.file().value())
        .set(DECISION.FILE_NAME, decision.fileName())
        .set(DECISION.ORGAN, session.organ())
        .set(DECISION.MET_ON, session.metOn())
        .set(DECISION.MODALITY, session.modality())
        .set(DECISION.CHAIR, session.chair())
        .set(DECISION.PLACE, session.place())
        .set(DECISION.IMPORTED_AT, decision.importedAt().atOffset(ZoneOffset.UTC))
        .set(DECISION.IMPORTED_BY, decision.importedBy())
        .set(DECISION.VERSION, decision.version())
        .execute();
    sql.batchInsert(decision.paragraphs().stream().map(p -> row(decision.id(), p)).toList())
        .execute();
    decision.paragraphs().forEach(p -> proposals.addAll(decision.id(), p));
  }

  private static ParagraphRecord row(DecisionId decision, Paragraph it) {
    ParagraphRecord row = new ParagraphRecord();
    row.setDecision(decision.value());
    row.setPosition(it.position());
    row.setNumber(it.number());
    row.setCitation(it.citation());
    row.setMandate(it.mandate());
    row.setHeading(it.heading());
    row.setWords(it.words());
    row.setVerbs(it.verbs().toArray(String[]::new));
    row.setWrittenProcedure(it.writtenProcedure());
    row.setNegativeSilence(it.negativeSilence());
    return row;
  }

  /// Counts one more change and holds the text until the transaction ends; false where somebody has
  /// changed it since `version`.
  boolean claim(DecisionId id, int version) {
    return sql.update(DECISION)
            .set(DECISION.VERSION, DECISION.VERSION.plus(1))
            .where(DECISION.ID.eq(id.value()), DECISION.VERSION.eq(version))
            .execute()
        == 1;
  }

  void setSession(DecisionId id, Session session) {
    sql.update(DECISION)
        .set(DECISION.ORGAN, session.organ())
        .set(DECISION.MET_ON, session.metOn())
        .set(DECISION.MODALITY, session.modality())
        .set(DECISION.CHAIR, session.chair())
        .set(DECISION.PLACE, session.place())
        .where(DECISION.ID.eq(id.value()))
        .execute();
  }

  void setConfirmed(DecisionId id, Instant at) {
    sql.update(DECISION)
        .set(DECISION.CONFIRMED_AT, at.atOffset(ZoneOffset.UTC))
        .where(DECISION.ID.eq(id.value()))
        .execute();
  }

  void setAdopted(DecisionId id, LocalDate day) {
    sql.update(DECISION).set(DECISION.ADOPTED_ON, day).where(DECISION.ID.eq(id.value())).execute();
  }

  void setNote(DecisionId id, UUID note) {
    sql.update(DECISION).set(DECISION.NOTE, note).where(DECISION.ID.eq(id.value())).execute();
  }

  Optional<Decision> find(DecisionId id) {
    return sql.selectFrom(DECISION)
        .where(DECISION.ID.eq(id.value()))
        .fetchOptional()
        .map(this::read);
  }

  /// The decision in which an outcome began.
  Optional<Decision> findByOutcome(UUID outcome) {
    return proposals.decisionOf(outcome).flatMap(this::find);
  }

  List<DecisionSummary> list(boolean unadoptedOnly, int limit) {
    Condition which = unadoptedOnly ? DECISION.ADOPTED_ON.isNull() : DSL.noCondition();
    var consequences = ProposalStore.consequences(DECISION.ID);
    var brackets = ProposalStore.unsettled(DECISION.ID);
    return sql.select(DECISION, consequences, brackets)
        .from(DECISION)
        .where(which)
        .orderBy(DECISION.MET_ON.desc().nullsFirst(), DECISION.ID.desc())
        .limit(limit)
        .fetch(row ->
            new DecisionSummary(
                new DecisionId(row.value1().getId()),
                row.value1().getFileName(),
                session(row.value1()),
                row.value1().getImportedAt().toInstant(),
                row.value1().getConfirmedAt() != null,
                row.value1().getAdoptedOn(),
                row.value2(),
                row.value3()));
  }

  private Decision read(DecisionRecord row) {
    DecisionId id = new DecisionId(row.getId());
    Map<Integer, List<Proposal>> all = proposals.of(id);
    List<Paragraph> paragraphs =
        sql.selectFrom(PARAGRAPH)
            .where(PARAGRAPH.DECISION.eq(row.getId()))
            .orderBy(PARAGRAPH.POSITION)
            .fetch(p -> paragraph(p, all.get(p.getPosition())));
    return new Decision(
        id,
        new FileId(row.getFile()),
        row.getFileName(),
        session(row),
        row.getImportedAt().toInstant(),
        row.getImportedBy(),
        instant(row.getConfirmedAt()),
        row.getAdoptedOn(),
        row.getNote(),
        row.getVersion(),
        paragraphs);
  }

  private static Session session(DecisionRecord row) {
    return new Session(
        row.getOrgan(), row.getMetOn(), row.getModality(), row.getChair(), row.getPlace());
  }

  private static Paragraph paragraph(ParagraphRecord row, @Nullable List<Proposal> proposals) {
    return new Paragraph(
        row.getPosition(),
        row.getNumber(),
        row.getCitation(),
        row.getMandate(),
        row.getHeading(),
        row.getWords(),
        List.of(row.getVerbs()),
        row.getWrittenProcedure(),
        row.getNegativeSilence(),
        proposals == null ? List.of() : proposals);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
