package org.chancery.audit;

import static org.chancery.schema.audit.Tables.ACT;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.schema.audit.tables.records.ActRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AuditStore {

  /// The lock of the chain's end, held until the transaction ends, on whatever node ("chain" in
  /// ASCII).
  private static final long CHAIN = 0x63_68_61_69_6EL;

  private final DSLContext sql;

  AuditStore(DSLContext sql) {
    this.sql = sql;
  }

  void append(List<PendingAct> acts) {
    sql.execute("SELECT pg_advisory_xact_lock({0})", DSL.val(CHAIN));
    RecordedAct last = last();
    long sequence = last == null ? 0 : last.sequence();
    String head = last == null ? RecordedAct.BEGINNING : last.hash();
    List<ActRecord> rows = new ArrayList<>();
    for (PendingAct pending : acts) {
      RecordedAct act = RecordedAct.chained(++sequence, pending, head);
      head = act.hash();
      rows.add(row(act));
    }
    sql.batchInsert(rows).execute();
  }

  @Nullable RecordedAct last() {
    return sql.selectFrom(ACT)
        .orderBy(ACT.SEQUENCE.desc())
        .limit(1)
        .fetchOptional(AuditStore::act)
        .orElse(null);
  }

  List<RecordedAct> about(String subject) {
    return sql.selectFrom(ACT)
        .where(ACT.SUBJECT.eq(subject))
        .orderBy(ACT.SEQUENCE)
        .fetch(AuditStore::act);
  }

  List<RecordedAct> newest(JournalFilter filter, @Nullable Long before, int limit) {
    Condition condition = condition(filter);
    if (before != null) {
      condition = condition.and(ACT.SEQUENCE.lt(before));
    }
    return sql.selectFrom(ACT)
        .where(condition)
        .orderBy(ACT.SEQUENCE.desc())
        .limit(limit)
        .fetch(AuditStore::act);
  }

  List<String> kinds() {
    return sql.selectDistinct(ACT.KIND).from(ACT).orderBy(ACT.KIND).fetch(ACT.KIND);
  }

  /// Every act up to `last`, one after the other; the transaction stays open meanwhile.
  void each(long last, Consumer<RecordedAct> reader) {
    try (Stream<ActRecord> rows =
        sql.selectFrom(ACT)
            .where(ACT.SEQUENCE.le(last))
            .orderBy(ACT.SEQUENCE)
            .fetchSize(1000)
            .fetchStream()) {
      rows.map(AuditStore::act).forEach(reader);
    }
  }

  private static Condition condition(JournalFilter filter) {
    Condition condition = DSL.noCondition();
    if (filter.actor() != null) {
      condition = condition.and(ACT.ACTOR.eq(filter.actor()));
    }
    if (filter.kind() != null) {
      condition = condition.and(ACT.KIND.eq(filter.kind()));
    }
    if (filter.subject() != null) {
      condition = condition.and(ACT.SUBJECT.eq(filter.subject()));
    }
    if (filter.from() != null) {
      condition = condition.and(ACT.AT.ge(filter.from().atOffset(ZoneOffset.UTC)));
    }
    if (filter.until() != null) {
      condition = condition.and(ACT.AT.lt(filter.until().atOffset(ZoneOffset.UTC)));
    }
    return condition;
  }

  private static ActRecord row(RecordedAct act) {
    ActRecord row = new ActRecord();
    row.setSequence(act.sequence());
    row.setAt(act.at().atOffset(ZoneOffset.UTC));
    row.setActor(act.actor());
    row.setKind(act.kind());
    row.setSubject(act.subject());
    Mandate mandate = act.mandate();
    row.setDecision(mandate == null ? null : mandate.decision());
    row.setParagraph(mandate == null ? null : mandate.paragraph());
    row.setLabel(mandate == null ? null : mandate.label());
    row.setDetails(CanonicalJson.write(act.details()));
    row.setPrevious(act.previous());
    row.setHash(act.hash());
    return row;
  }

  private static RecordedAct act(ActRecord row) {
    Map<String, @Nullable Object> details = new TreeMap<>();
    if (CanonicalJson.read(row.getDetails()) instanceof Map<?, ?> members) {
      members.forEach((name, value) -> details.put(String.valueOf(name), value));
    }
    return new RecordedAct(
        row.getSequence(),
        row.getAt().toInstant(),
        row.getActor(),
        row.getKind(),
        row.getSubject(),
        row.getDecision() == null
            ? null
            : new Mandate(row.getDecision(), row.getParagraph(), row.getLabel()),
        details,
        row.getPrevious(),
        row.getHash());
  }
}
