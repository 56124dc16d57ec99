package org.chancery.meetings;

import static org.chancery.schema.meetings.Tables.ARRANGEMENT;
import static org.chancery.schema.meetings.Tables.MEETING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.Mandate;
import org.chancery.platform.DeadlineJson;
import org.chancery.schema.meetings.tables.records.ArrangementRecord;
import org.chancery.schema.meetings.tables.records.MeetingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MeetingStore {

  private final DSLContext sql;

  MeetingStore(DSLContext sql) {
    this.sql = sql;
  }

  void add(Meeting meeting) {
    Outlook it = meeting.outlook();
    sql.insertInto(MEETING)
        .set(MEETING.ID, meeting.id().value())
        .set(MEETING.DECISION, it.mandate().decision())
        .set(MEETING.PARAGRAPH, it.mandate().paragraph())
        .set(MEETING.MANDATE_LABEL, it.mandate().label())
        .set(MEETING.MANDATE_WORDS, it.words())
        .set(MEETING.ORGANS, it.organs().toArray(String[]::new))
        .set(MEETING.PURPOSE, it.purpose())
        .set(MEETING.DUE, DeadlineJson.write(it.due()))
        .set(MEETING.FORESEEN_AT, utc(meeting.foreseenAt()))
        .set(MEETING.LIVE_AT, utc(meeting.liveAt()))
        .execute();
  }

  void setLive(MeetingId id, Instant at) {
    sql.update(MEETING).set(MEETING.LIVE_AT, utc(at)).where(MEETING.ID.eq(id.value())).execute();
  }

  void setCancelled(MeetingId id, Instant at, String why) {
    sql.update(MEETING)
        .set(MEETING.CANCELLED_AT, utc(at))
        .set(MEETING.CANCELLED_WHY, why)
        .where(MEETING.ID.eq(id.value()))
        .execute();
  }

  void add(MeetingId meeting, int number, Arrangement it) {
    sql.insertInto(ARRANGEMENT)
        .set(ARRANGEMENT.MEETING, meeting.value())
        .set(ARRANGEMENT.NUMBER, number)
        .set(ARRANGEMENT.DAY, it.day())
        .set(ARRANGEMENT.MODALITY, it.modality().name().toLowerCase(Locale.ROOT))
        .set(ARRANGEMENT.PLACE, it.place())
        .set(ARRANGEMENT.SET_AT, utc(it.setAt()))
        .set(ARRANGEMENT.SET_BY, it.setBy())
        .execute();
  }

  Optional<Meeting> find(MeetingId id) {
    return read(sql.selectFrom(MEETING).where(MEETING.ID.eq(id.value())).fetch()).stream()
        .findFirst();
  }

  /// Holds the meeting until the transaction ends.
  Optional<Meeting> findForChange(MeetingId id) {
    return read(sql.selectFrom(MEETING).where(MEETING.ID.eq(id.value())).forUpdate().fetch())
        .stream()
        .findFirst();
  }

  List<Meeting> ofDecision(UUID decision) {
    return read(
        sql.selectFrom(MEETING).where(MEETING.DECISION.eq(decision)).orderBy(MEETING.ID).fetch());
  }

  /// The latest `limit`, those due first on top.
  List<Meeting> list(int limit) {
    return list(DSL.noCondition(), limit);
  }

  /// Live ones that have no day yet, or one that has not passed.
  List<Meeting> listAhead(LocalDate today, int limit) {
    return list(
        MEETING
            .LIVE_AT
            .isNotNull()
            .and(MEETING.CANCELLED_AT.isNull())
            .and(DSL.coalesce(day(), DSL.val(today)).ge(today)),
        limit);
  }

  private List<Meeting> list(Condition which, int limit) {
    return read(
        sql.selectFrom(MEETING)
            .where(
                MEETING.ID.in(
                    DSL.select(MEETING.ID)
                        .from(MEETING)
                        .where(which)
                        .orderBy(MEETING.ID.desc())
                        .limit(limit)))
            .orderBy(
                DSL.field(
                    "coalesce({0}, {1} ->> 'date', {1} ->> 'local', {1} ->> 'to', '9')",
                    day().cast(String.class), MEETING.DUE),
                MEETING.ID)
            .fetch());
  }

  /// The day that was set last: meetings move, also to an earlier day.
  private static Field<LocalDate> day() {
    return DSL.field(
        DSL.select(ARRANGEMENT.DAY)
            .from(ARRANGEMENT)
            .where(ARRANGEMENT.MEETING.eq(MEETING.ID))
            .orderBy(ARRANGEMENT.NUMBER.desc())
            .limit(1));
  }

  private List<Meeting> read(List<MeetingRecord> rows) {
    List<UUID> ids = rows.stream().map(MeetingRecord::getId).toList();
    Map<UUID, List<Arrangement>> arrangements =
        sql.selectFrom(ARRANGEMENT)
            .where(ARRANGEMENT.MEETING.in(ids))
            .orderBy(ARRANGEMENT.MEETING, ARRANGEMENT.NUMBER)
            .fetchGroups(ARRANGEMENT.MEETING, MeetingStore::arrangement);
    return rows.stream().map(row -> meeting(row, arrangements.get(row.getId()))).toList();
  }

  private static Meeting meeting(MeetingRecord row, @Nullable List<Arrangement> arrangements) {
    return new Meeting(
        new MeetingId(row.getId()),
        new Outlook(
            new Mandate(row.getDecision(), row.getParagraph(), row.getMandateLabel()),
            row.getMandateWords(),
            List.of(row.getOrgans()),
            row.getPurpose(),
            DeadlineJson.read(row.getDue())),
        row.getForeseenAt().toInstant(),
        instant(row.getLiveAt()),
        instant(row.getCancelledAt()),
        row.getCancelledWhy(),
        arrangements == null ? List.of() : arrangements);
  }

  private static Arrangement arrangement(ArrangementRecord row) {
    return new Arrangement(
        row.getDay(),
        Modality.valueOf(row.getModality().toUpperCase(Locale.ROOT)),
        row.getPlace(),
        row.getSetAt().toInstant(),
        row.getSetBy());
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
