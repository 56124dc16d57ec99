package org.chancery.inputs;

import static org.chancery.schema.inputs.Tables.CALL;
import static org.chancery.schema.inputs.Tables.SUBMISSION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.Mandate;
import org.chancery.platform.DeadlineJson;
import org.chancery.schema.inputs.tables.records.CallRecord;
import org.chancery.schema.inputs.tables.records.SubmissionRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class InputStore {

  private final DSLContext sql;

  InputStore(DSLContext sql) {
    this.sql = sql;
  }

  void add(Call call) {
    Request it = call.request();
    sql.insertInto(CALL)
        .set(CALL.ID, call.id().value())
        .set(CALL.DECISION, it.mandate().decision())
        .set(CALL.PARAGRAPH, it.mandate().paragraph())
        .set(CALL.MANDATE_LABEL, it.mandate().label())
        .set(CALL.MANDATE_WORDS, it.words())
        .set(CALL.SUBJECT, it.subject())
        .set(CALL.INVITED, it.invited().toArray(String[]::new))
        .set(CALL.DEADLINE, DeadlineJson.write(it.deadline()))
        .set(CALL.MADE_AT, utc(call.madeAt()))
        .set(CALL.LIVE_AT, utc(call.liveAt()))
        .execute();
  }

  void setLive(CallId id, Instant at) {
    sql.update(CALL).set(CALL.LIVE_AT, utc(at)).where(CALL.ID.eq(id.value())).execute();
  }

  void setWithdrawn(CallId id, Instant at, String why) {
    sql.update(CALL)
        .set(CALL.WITHDRAWN_AT, utc(at))
        .set(CALL.WITHDRAWN_WHY, why)
        .where(CALL.ID.eq(id.value()))
        .execute();
  }

  void add(CallId call, Submission it) {
    sql.insertInto(SUBMISSION)
        .set(SUBMISSION.ID, it.id())
        .set(SUBMISSION.CALL, call.value())
        .set(SUBMISSION.STATE, it.state())
        .set(SUBMISSION.KIND, it.kind().name().toLowerCase(Locale.ROOT))
        .set(SUBMISSION.WORDS, it.words())
        .set(SUBMISSION.FILE, it.file())
        .set(SUBMISSION.RECEIVED_AT, utc(it.receivedAt()))
        .set(SUBMISSION.RECORDED_AT, utc(it.recordedAt()))
        .set(SUBMISSION.RECORDED_BY, it.recordedBy())
        .execute();
  }

  Optional<Call> find(CallId id) {
    return read(sql.selectFrom(CALL).where(CALL.ID.eq(id.value())).fetch()).stream().findFirst();
  }

  /// Holds the call until the transaction ends.
  Optional<Call> findForChange(CallId id) {
    return read(sql.selectFrom(CALL).where(CALL.ID.eq(id.value())).forUpdate().fetch()).stream()
        .findFirst();
  }

  List<Call> ofDecision(UUID decision) {
    return read(sql.selectFrom(CALL).where(CALL.DECISION.eq(decision)).orderBy(CALL.ID).fetch());
  }

  List<Call> list(boolean open, int limit) {
    return read(
        sql.selectFrom(CALL)
            .where(
                CALL.ID.in(
                    DSL.select(CALL.ID)
                        .from(CALL)
                        .where(open ? CALL.WITHDRAWN_AT.isNull() : DSL.noCondition())
                        .orderBy(CALL.ID.desc())
                        .limit(limit)))
            .orderBy(
                DSL.field("coalesce({0} ->> 'date', {0} ->> 'local', '9')", CALL.DEADLINE), CALL.ID)
            .fetch());
  }

  private List<Call> read(List<CallRecord> rows) {
    List<UUID> ids = rows.stream().map(CallRecord::getId).toList();
    Map<UUID, List<Submission>> submissions =
        sql.selectFrom(SUBMISSION)
            .where(SUBMISSION.CALL.in(ids))
            .orderBy(SUBMISSION.CALL, SUBMISSION.RECEIVED_AT, SUBMISSION.ID)
            .fetchGroups(SUBMISSION.CALL, InputStore::submission);
    return rows.stream().map(row -> call(row, submissions.get(row.getId()))).toList();
  }

  private static Call call(CallRecord row, @Nullable List<Submission> submissions) {
    return new Call(
        new CallId(row.getId()),
        new Request(
            new Mandate(row.getDecision(), row.getParagraph(), row.getMandateLabel()),
            row.getMandateWords(),
            row.getSubject(),
            List.of(row.getInvited()),
            DeadlineJson.read(row.getDeadline())),
        row.getMadeAt().toInstant(),
        instant(row.getLiveAt()),
        instant(row.getWithdrawnAt()),
        row.getWithdrawnWhy(),
        submissions == null ? List.of() : submissions);
  }

  private static Submission submission(SubmissionRecord row) {
    return new Submission(
        row.getId(),
        row.getState(),
        Submission.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
        row.getWords(),
        row.getFile(),
        row.getReceivedAt().toInstant(),
        row.getRecordedAt().toInstant(),
        row.getRecordedBy());
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
