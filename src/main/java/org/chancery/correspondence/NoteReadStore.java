package org.chancery.correspondence;

import static org.chancery.schema.correspondence.Tables.ENCLOSURE;
import static org.chancery.schema.correspondence.Tables.NOTE;
import static org.chancery.schema.correspondence.Tables.NOTE_HISTORY;
import static org.chancery.schema.correspondence.Tables.RECIPIENT;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.chancery.audit.Mandate;
import org.chancery.delegations.Channel;
import org.chancery.documents.FileId;
import org.chancery.platform.Localized;
import org.chancery.schema.correspondence.tables.records.NoteRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the register of outgoing notes.
@Component
class NoteReadStore {

  private final DSLContext sql;

  NoteReadStore(DSLContext sql) {
    this.sql = sql;
  }

  Optional<Note> find(NoteId id, Function<FileId, String> nameOf) {
    return sql.selectFrom(NOTE)
        .where(NOTE.ID.eq(id.value()))
        .fetchOptional()
        .map(r -> note(r, nameOf));
  }

  List<NoteId> citing(UUID decision) {
    return sql.select(NOTE.ID)
        .from(NOTE)
        .where(NOTE.DECISION.eq(decision))
        .orderBy(NOTE.DATED, NOTE.ID)
        .fetch(r -> new NoteId(r.value1()));
  }

  /// Newest first; one more than asked for where there are more.
  List<NoteLine> list(NoteFilter filter, Optional<NoteCursor> after, int limit) {
    return sql.select(
            NOTE.ID, NOTE.DESIGNATION, NOTE.DATED, NOTE.SUBJECT, NOTE.ADDRESSEES, NOTE.STATE)
        .from(NOTE)
        .where(matching(filter))
        .and(
            after
                .<Condition>map(c -> row(NOTE.DATED, NOTE.ID).lt(row(c.date(), c.id().value())))
                .orElse(noCondition()))
        .orderBy(NOTE.DATED.desc(), NOTE.ID.desc())
        .limit(limit + 1)
        .fetch(r ->
            new NoteLine(
                new NoteId(r.value1()),
                Optional.ofNullable(r.value2()),
                r.value3(),
                NoteJson.read(r.value4(), Localized.class),
                r.value5(),
                NoteState.valueOf(r.value6())));
  }

  long count(NoteFilter filter) {
    return sql.fetchCount(sql.selectOne().from(NOTE).where(matching(filter)));
  }

  private static Condition matching(NoteFilter filter) {
    Condition condition = noCondition();
    if (filter.state().isPresent()) {
      condition = condition.and(NOTE.STATE.eq(filter.state().get().name()));
    }
    if (filter.year().isPresent()) {
      LocalDate first = LocalDate.of(filter.year().get(), 1, 1);
      condition = condition.and(NOTE.DATED.ge(first)).and(NOTE.DATED.lt(first.plusYears(1)));
    }
    if (filter.recipient().isPresent()) {
      condition =
          condition.andExists(
              selectOne()
                  .from(RECIPIENT)
                  .where(RECIPIENT.NOTE.eq(NOTE.ID), RECIPIENT.STATE.eq(filter.recipient().get())));
    }
    for (String word : filter.words()) {
      String wanted = word.toLowerCase(Locale.ROOT);
      condition =
          condition.and(
              NOTE.SUBJECT_TEXT
                  .containsIgnoreCase(wanted)
                  .or(NOTE.DESIGNATION.containsIgnoreCase(wanted)));
    }
    return condition;
  }

  private Note note(NoteRecord r, Function<FileId, String> nameOf) {
    NoteId id = new NoteId(r.getId());
    return new Note(
        id,
        NoteState.valueOf(r.getState()),
        r.getSeries(),
        NoteJson.read(r.getLetter(), Letter.class),
        NoteJson.read(r.getSubject(), Localized.class),
        Optional.ofNullable(r.getDecision())
            .map(d -> new Mandate(d, r.getParagraph(), r.getMandateLabel())),
        r.getNumber() == null ? Optional.empty() : Optional.of(registration(r)),
        enclosures(id, nameOf),
        recipients(id),
        history(id));
  }

  private static Note.Registration registration(NoteRecord r) {
    return new Note.Registration(
        new Note.GivenPlace(r.getYear(), r.getNumber(), r.getDesignation()),
        r.getRegisteredAt().toInstant(),
        r.getTextSha256(),
        new Note.KeptCopy(new FileId(r.getPdfFile()), r.getPdfSha256()),
        new Note.KeptCopy(new FileId(r.getWordFile()), r.getWordSha256()));
  }

  private List<Enclosure> enclosures(NoteId id, Function<FileId, String> nameOf) {
    return sql.selectFrom(ENCLOSURE)
        .where(ENCLOSURE.NOTE.eq(id.value()))
        .orderBy(ENCLOSURE.PLACE)
        .fetch(e -> {
          FileId file = new FileId(e.getFile());
          return new Enclosure(file, nameOf.apply(file), e.getPages(), e.getCounted());
        });
  }

  private List<Recipient> recipients(NoteId id) {
    return sql.selectFrom(RECIPIENT)
        .where(RECIPIENT.NOTE.eq(id.value()))
        .orderBy(RECIPIENT.PLACE)
        .fetch(r ->
            new Recipient(
                r.getState(),
                Channel.Kind.valueOf(r.getChannel()),
                r.getCity(),
                handover(r.getHandedOverAt(), r.getHandedOverBy())));
  }

  private static Optional<Recipient.Handover> handover(
      @Nullable OffsetDateTime at, @Nullable String by) {
    return at == null || by == null
        ? Optional.empty()
        : Optional.of(new Recipient.Handover(at.toInstant(), by));
  }

  private List<Note.Stage> history(NoteId id) {
    return sql.selectFrom(NOTE_HISTORY)
        .where(NOTE_HISTORY.NOTE.eq(id.value()))
        .orderBy(NOTE_HISTORY.PLACE)
        .fetch(h ->
            new Note.Stage(
                NoteState.valueOf(h.getState()),
                h.getAt().toInstant(),
                h.getBy(),
                Optional.ofNullable(h.getReason())));
  }
}
