package org.chancery.silence;

import static org.chancery.schema.silence.Tables.ACT;
import static org.chancery.schema.silence.Tables.CIRCULATION;
import static org.chancery.schema.silence.Tables.COMMUNICATION;
import static org.chancery.schema.silence.Tables.DEADLINE_FIXED;
import static org.chancery.schema.silence.Tables.ENTITLED;
import static org.chancery.schema.silence.Tables.FINDING;
import static org.chancery.schema.silence.Tables.RENDITION;
import static org.chancery.schema.silence.Tables.TEXT_LAID;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.chancery.documents.FileId;
import org.chancery.platform.Deadline;
import org.chancery.platform.Language;
import org.chancery.schema.silence.tables.records.ActRecord;
import org.chancery.schema.silence.tables.records.CirculationRecord;
import org.chancery.schema.silence.tables.records.CommunicationRecord;
import org.chancery.schema.silence.tables.records.DeadlineFixedRecord;
import org.chancery.schema.silence.tables.records.FindingRecord;
import org.chancery.schema.silence.tables.records.TextLaidRecord;
import org.chancery.silence.Entry.NoteDrafted.Purpose;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The lines of the ledgers: added one by one, read as a whole.
@Component
class LedgerStore {

  private final DSLContext sql;

  LedgerStore(DSLContext sql) {
    this.sql = sql;
  }

  void append(ProcedureId procedure, Entry entry) {
    UUID id = procedure.value();
    switch (entry) {
      case Entry.WentLive e -> act(id, "LIVE", e, null, null, "");
      case Entry.Certified e -> act(id, "CERTIFIED", e, e.effectiveAt(), null, "");
      case Entry.Withdrawn e -> act(id, "WITHDRAWN", e, null, null, e.reason());
      case Entry.Announced e -> act(id, "ANNOUNCED", e, null, e.note(), "");
      case Entry.NoteDrafted e -> act(id, e.purpose() + "_DRAFTED", e, null, e.note(), "");
      case Entry.TextLaid e -> lay(id, e);
      case Entry.DeadlineFixed e -> fix(id, e);
      case Entry.Circulated e -> circulate(id, e);
      case Entry.Communication e -> communicate(id, e);
      case Entry.Finding e -> find(id, e);
    }
  }

  private void act(
      UUID id,
      String kind,
      Entry entry,
      @Nullable Instant effectiveAt,
      @Nullable UUID note,
      String reason) {
    sql.insertInto(ACT)
        .set(ACT.PROCEDURE, id)
        .set(ACT.KIND, kind)
        .set(ACT.EFFECTIVE_AT, effectiveAt == null ? null : utc(effectiveAt))
        .set(ACT.NOTE, note)
        .set(ACT.REASON, reason)
        .set(ACT.AT, utc(entry.at()))
        .set(ACT.BY_WHOM, entry.by())
        .execute();
  }

  private void lay(UUID id, Entry.TextLaid entry) {
    long line =
        sql.insertInto(TEXT_LAID)
            .set(TEXT_LAID.PROCEDURE, id)
            .set(TEXT_LAID.AUTHENTIC, entry.text().authentic().tag())
            .set(TEXT_LAID.AT, utc(entry.at()))
            .set(TEXT_LAID.BY_WHOM, entry.by())
            .returningResult(TEXT_LAID.LINE)
            .fetchSingle()
            .value1();
    for (Rendition rendition : entry.text().renditions()) {
      sql.insertInto(RENDITION)
          .set(RENDITION.TEXT_LAID, line)
          .set(RENDITION.LANGUAGE, rendition.language().tag())
          .set(RENDITION.FILE, rendition.file().value())
          .set(RENDITION.NAME, rendition.name())
          .set(RENDITION.PAGES, rendition.pages())
          .set(RENDITION.SHA256, rendition.sha256())
          .execute();
    }
  }

  private void fix(UUID id, Entry.DeadlineFixed entry) {
    Deadline.Fixed deadline = entry.deadline();
    sql.insertInto(DEADLINE_FIXED)
        .set(DEADLINE_FIXED.PROCEDURE, id)
        .set(DEADLINE_FIXED.LOCAL, deadline.local())
        .set(DEADLINE_FIXED.ZONE, deadline.zone().getId())
        .set(DEADLINE_FIXED.INSTANT, utc(entry.published()))
        .set(DEADLINE_FIXED.WORDING, deadline.wording())
        .set(DEADLINE_FIXED.TIME_ZONE_RULES, entry.timeZoneRules())
        .set(DEADLINE_FIXED.AT, utc(entry.at()))
        .set(DEADLINE_FIXED.BY_WHOM, entry.by())
        .execute();
  }

  private void circulate(UUID id, Entry.Circulated entry) {
    sql.insertInto(CIRCULATION)
        .set(CIRCULATION.PROCEDURE, id)
        .set(CIRCULATION.POLICY, SilenceJson.write(entry.policy()))
        .set(CIRCULATION.NOTE, entry.note())
        .set(CIRCULATION.REASON, entry.reason())
        .set(CIRCULATION.AT, utc(entry.at()))
        .set(CIRCULATION.BY_WHOM, entry.by())
        .execute();
    for (Entitled member : entry.entitled()) {
      sql.insertInto(ENTITLED)
          .set(ENTITLED.PROCEDURE, id)
          .set(ENTITLED.STATE, member.state())
          .set(ENTITLED.CHANNEL, member.channel())
          .execute();
    }
  }

  private void communicate(UUID id, Entry.Communication entry) {
    Instant sentAt = entry.sentAt();
    sql.insertInto(COMMUNICATION)
        .set(COMMUNICATION.ID, entry.id().value())
        .set(COMMUNICATION.PROCEDURE, id)
        .set(COMMUNICATION.STATES, entry.states().toArray(String[]::new))
        .set(COMMUNICATION.CAPACITY, entry.capacity().name())
        .set(COMMUNICATION.RECEIVED_AT, utc(entry.receivedAt()))
        .set(COMMUNICATION.SENT_AT, sentAt == null ? null : utc(sentAt))
        .set(COMMUNICATION.CHANNEL, entry.channel().name())
        .set(COMMUNICATION.KIND, entry.kind().name())
        .set(COMMUNICATION.VALIDITY, entry.validity().name())
        .set(COMMUNICATION.WORDS, entry.words())
        .set(COMMUNICATION.SOURCE, entry.source())
        .set(COMMUNICATION.AT, utc(entry.at()))
        .set(COMMUNICATION.BY_WHOM, entry.by())
        .execute();
  }

  private void find(UUID id, Entry.Finding entry) {
    sql.insertInto(FINDING)
        .set(FINDING.PROCEDURE, id)
        .set(FINDING.COMMUNICATION, entry.communication().value())
        .set(FINDING.KIND, entry.kind().name())
        .set(FINDING.VALIDITY, entry.validity().name())
        .set(FINDING.REASON, entry.reason())
        .set(FINDING.AT, utc(entry.at()))
        .set(FINDING.BY_WHOM, entry.by())
        .execute();
  }

  /// The whole ledgers of these procedures, in the order in which the lines were entered.
  Map<UUID, List<Entry>> read(List<UUID> procedures) {
    Map<UUID, Map<Long, Entry>> lines = new HashMap<>();
    if (!procedures.isEmpty()) {
      sql.selectFrom(ACT)
          .where(ACT.PROCEDURE.in(procedures))
          .forEach(r -> line(lines, r.getProcedure(), r.getLine(), act(r)));
      sql.selectFrom(DEADLINE_FIXED)
          .where(DEADLINE_FIXED.PROCEDURE.in(procedures))
          .forEach(r -> line(lines, r.getProcedure(), r.getLine(), deadline(r)));
      sql.selectFrom(COMMUNICATION)
          .where(COMMUNICATION.PROCEDURE.in(procedures))
          .forEach(r -> line(lines, r.getProcedure(), r.getLine(), communication(r)));
      sql.selectFrom(FINDING)
          .where(FINDING.PROCEDURE.in(procedures))
          .forEach(r -> line(lines, r.getProcedure(), r.getLine(), finding(r)));
      readTexts(procedures, lines);
      readCirculations(procedures, lines);
    }
    Map<UUID, List<Entry>> ledgers = new HashMap<>();
    lines.forEach((procedure, entries) -> ledgers.put(procedure, List.copyOf(entries.values())));
    return ledgers;
  }

  private void readTexts(List<UUID> procedures, Map<UUID, Map<Long, Entry>> lines) {
    Map<Long, List<Rendition>> renditions =
        sql.select(RENDITION.asterisk())
            .from(RENDITION)
            .join(TEXT_LAID)
            .on(TEXT_LAID.LINE.eq(RENDITION.TEXT_LAID))
            .where(TEXT_LAID.PROCEDURE.in(procedures))
            .orderBy(RENDITION.LANGUAGE)
            .fetchGroups(
                RENDITION.TEXT_LAID,
                r ->
                    new Rendition(
                        new Language(r.get(RENDITION.LANGUAGE)),
                        new FileId(r.get(RENDITION.FILE)),
                        r.get(RENDITION.NAME),
                        r.get(RENDITION.PAGES),
                        r.get(RENDITION.SHA256)));
    for (TextLaidRecord r : sql.selectFrom(TEXT_LAID).where(TEXT_LAID.PROCEDURE.in(procedures))) {
      Text text =
          new Text(new Language(r.getAuthentic()), renditions.getOrDefault(r.getLine(), List.of()));
      line(
          lines,
          r.getProcedure(),
          r.getLine(),
          new Entry.TextLaid(r.getAt().toInstant(), r.getByWhom(), text));
    }
  }

  private void readCirculations(List<UUID> procedures, Map<UUID, Map<Long, Entry>> lines) {
    Map<UUID, List<Entitled>> entitled =
        sql.selectFrom(ENTITLED)
            .where(ENTITLED.PROCEDURE.in(procedures))
            .orderBy(ENTITLED.STATE)
            .fetchGroups(ENTITLED.PROCEDURE, r -> new Entitled(r.getState(), r.getChannel()));
    for (CirculationRecord r :
        sql.selectFrom(CIRCULATION).where(CIRCULATION.PROCEDURE.in(procedures))) {
      line(
          lines,
          r.getProcedure(),
          r.getLine(),
          new Entry.Circulated(
              r.getAt().toInstant(),
              r.getByWhom(),
              SilenceJson.readPolicy(r.getPolicy()),
              entitled.getOrDefault(r.getProcedure(), List.of()),
              r.getNote(),
              r.getReason()));
    }
  }

  private static void line(
      Map<UUID, Map<Long, Entry>> lines, UUID procedure, long line, Entry entry) {
    lines.computeIfAbsent(procedure, _ -> new TreeMap<>()).put(line, entry);
  }

  private static Entry act(ActRecord r) {
    Instant at = r.getAt().toInstant();
    return switch (r.getKind()) {
      case "LIVE" -> new Entry.WentLive(at, r.getByWhom());
      case "CERTIFIED" -> new Entry.Certified(at, r.getByWhom(), r.getEffectiveAt().toInstant());
      case "WITHDRAWN" -> new Entry.Withdrawn(at, r.getByWhom(), r.getReason());
      case "ANNOUNCED" -> new Entry.Announced(at, r.getByWhom(), r.getNote());
      case "OPENING_DRAFTED" ->
          new Entry.NoteDrafted(at, r.getByWhom(), r.getNote(), Purpose.OPENING);
      case "OUTCOME_DRAFTED" ->
          new Entry.NoteDrafted(at, r.getByWhom(), r.getNote(), Purpose.OUTCOME);
      default -> throw new IllegalStateException("Unknown act: " + r.getKind());
    };
  }

  private static Entry deadline(DeadlineFixedRecord r) {
    Deadline.Fixed deadline =
        new Deadline.Fixed(r.getLocal(), ZoneId.of(r.getZone()), r.getWording());
    return new Entry.DeadlineFixed(
        r.getAt().toInstant(),
        r.getByWhom(),
        deadline,
        r.getInstant().toInstant(),
        r.getTimeZoneRules());
  }

  private static Entry communication(CommunicationRecord r) {
    OffsetDateTime sentAt = r.getSentAt();
    return new Entry.Communication(
        r.getAt().toInstant(),
        r.getByWhom(),
        new CommunicationId(r.getId()),
        List.of(r.getStates()),
        Capacity.valueOf(r.getCapacity()),
        r.getReceivedAt().toInstant(),
        sentAt == null ? null : sentAt.toInstant(),
        Channel.valueOf(r.getChannel()),
        Kind.valueOf(r.getKind()),
        Validity.valueOf(r.getValidity()),
        r.getWords(),
        r.getSource());
  }

  private static Entry finding(FindingRecord r) {
    return new Entry.Finding(
        r.getAt().toInstant(),
        r.getByWhom(),
        new CommunicationId(r.getCommunication()),
        Kind.valueOf(r.getKind()),
        Validity.valueOf(r.getValidity()),
        r.getReason());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
