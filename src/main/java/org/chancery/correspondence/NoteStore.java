package org.chancery.correspondence;

import static org.chancery.schema.correspondence.Tables.ENCLOSURE;
import static org.chancery.schema.correspondence.Tables.NOTE;
import static org.chancery.schema.correspondence.Tables.NOTE_HISTORY;
import static org.chancery.schema.correspondence.Tables.RECIPIENT;
import static org.chancery.schema.correspondence.Tables.RENDITION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.audit.Mandate;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.chancery.platform.Refusal;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Writes notes and what belongs to them.
@Component
class NoteStore {

  private final DSLContext sql;

  NoteStore(DSLContext sql) {
    this.sql = sql;
  }

  void insert(NoteId id, NoteDraft draft, Localized subject, Instant at, String by) {
    Letter letter = draft.letter();
    Optional<Mandate> mandate = draft.mandate();
    sql.insertInto(NOTE)
        .set(NOTE.ID, id.value())
        .set(NOTE.SERIES, draft.series())
        .set(NOTE.STATE, NoteState.DRAFTED.name())
        .set(NOTE.DATED, letter.date())
        .set(NOTE.LETTER, NoteJson.write(letter))
        .set(NOTE.SUBJECT, NoteJson.write(subject))
        .set(NOTE.SUBJECT_TEXT, String.join("\n", subject.texts().values()))
        .set(NOTE.ADDRESSEES, letter.to())
        .set(NOTE.DECISION, mandate.map(Mandate::decision).orElse(null))
        .set(NOTE.PARAGRAPH, mandate.map(Mandate::paragraph).orElse(null))
        .set(NOTE.MANDATE_LABEL, mandate.map(Mandate::label).orElse(null))
        .set(NOTE.DRAFTED_BY, by)
        .set(NOTE.DRAFTED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
    int place = 0;
    for (Language language : letter.languages()) {
      sql.insertInto(RENDITION)
          .set(RENDITION.NOTE, id.value())
          .set(RENDITION.PLACE, place++)
          .set(RENDITION.LANGUAGE, language.tag())
          .execute();
    }
    stage(id, NoteState.DRAFTED, at, by, Optional.empty());
  }

  /// Holds the note until the transaction ends, so that two clerks do not register it at once.
  NoteState lock(NoteId id) {
    return sql.select(NOTE.STATE)
        .from(NOTE)
        .where(NOTE.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(r -> NoteState.valueOf(r.value1()))
        .orElseThrow(() -> new Refusal("platform.not-found"));
  }

  void rewrite(NoteId id, Letter letter, Localized subject) {
    sql.update(NOTE)
        .set(NOTE.DATED, letter.date())
        .set(NOTE.LETTER, NoteJson.write(letter))
        .set(NOTE.SUBJECT, NoteJson.write(subject))
        .set(NOTE.SUBJECT_TEXT, String.join("\n", subject.texts().values()))
        .where(NOTE.ID.eq(id.value()))
        .execute();
  }

  void enclose(NoteId id, int place, Enclosure enclosure) {
    sql.insertInto(ENCLOSURE)
        .set(ENCLOSURE.NOTE, id.value())
        .set(ENCLOSURE.PLACE, place)
        .set(ENCLOSURE.FILE, enclosure.file().value())
        .set(ENCLOSURE.PAGES, enclosure.pages())
        .set(ENCLOSURE.COUNTED, enclosure.counted())
        .execute();
  }

  void reword(NoteId id, Language language, Wording wording) {
    int rows =
        sql.update(RENDITION)
            .set(RENDITION.WORDS, wording.words().orElse(null))
            .set(RENDITION.FURTHER, wording.furtherText())
            .where(RENDITION.NOTE.eq(id.value()), RENDITION.LANGUAGE.eq(language.tag()))
            .execute();
    if (rows == 0) {
      throw new Refusal("correspondence.no-language", language.tag());
    }
  }

  Map<Language, Wording> wordings(NoteId id) {
    Map<Language, Wording> wordings = new HashMap<>();
    sql.select(RENDITION.LANGUAGE, RENDITION.WORDS, RENDITION.FURTHER)
        .from(RENDITION)
        .where(RENDITION.NOTE.eq(id.value()))
        .forEach(r -> {
          String words = r.value2() == null ? "" : r.value2();
          wordings.put(new Language(r.value1()), Wording.typed(words, r.value3()));
        });
    return wordings;
  }

  /// The official text, from registration on.
  Optional<NoteText> official(NoteId id) {
    List<NoteText> parts =
        sql.select(RENDITION.OFFICIAL)
            .from(RENDITION)
            .where(RENDITION.NOTE.eq(id.value()), RENDITION.OFFICIAL.isNotNull())
            .orderBy(RENDITION.PLACE)
            .fetch(r -> NoteJson.read(r.value1(), NoteText.class));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NoteText(
                parts.getFirst().letterhead(),
                parts.stream().flatMap(p -> p.renditions().stream()).toList()));
  }

  void register(NoteId id, Note.Registration registration, NoteText text, String by) {
    Note.GivenPlace place = registration.place();
    sql.update(NOTE)
        .set(NOTE.STATE, NoteState.REGISTERED.name())
        .set(NOTE.YEAR, place.year())
        .set(NOTE.NUMBER, place.number())
        .set(NOTE.DESIGNATION, place.designation())
        .set(NOTE.REGISTERED_AT, registration.at().atOffset(ZoneOffset.UTC))
        .set(NOTE.TEXT_SHA256, registration.textSha256())
        .set(NOTE.PDF_FILE, registration.pdf().file().value())
        .set(NOTE.PDF_SHA256, registration.pdf().sha256())
        .set(NOTE.WORD_FILE, registration.word().file().value())
        .set(NOTE.WORD_SHA256, registration.word().sha256())
        .where(NOTE.ID.eq(id.value()))
        .execute();
    for (Rendition rendition : text.renditions()) {
      NoteText alone = new NoteText(text.letterhead(), List.of(rendition));
      sql.update(RENDITION)
          .set(RENDITION.OFFICIAL, NoteJson.write(alone))
          .where(RENDITION.NOTE.eq(id.value()), RENDITION.LANGUAGE.eq(rendition.language().tag()))
          .execute();
    }
    stage(id, NoteState.REGISTERED, registration.at(), by, Optional.empty());
  }

  void address(NoteId id, List<Recipient> recipients) {
    int place = 0;
    for (Recipient recipient : recipients) {
      sql.insertInto(RECIPIENT)
          .set(RECIPIENT.NOTE, id.value())
          .set(RECIPIENT.PLACE, place++)
          .set(RECIPIENT.STATE, recipient.state())
          .set(RECIPIENT.CHANNEL, recipient.channel().name())
          .set(RECIPIENT.CITY, recipient.city())
          .execute();
    }
  }

  void handOver(NoteId id, Instant at, String by) {
    sql.update(RECIPIENT)
        .set(RECIPIENT.HANDED_OVER_AT, at.atOffset(ZoneOffset.UTC))
        .set(RECIPIENT.HANDED_OVER_BY, by)
        .where(RECIPIENT.NOTE.eq(id.value()), RECIPIENT.HANDED_OVER_AT.isNull())
        .execute();
    become(id, NoteState.CIRCULATED, at, by, Optional.empty());
  }

  void become(NoteId id, NoteState state, Instant at, String by, Optional<String> reason) {
    sql.update(NOTE).set(NOTE.STATE, state.name()).where(NOTE.ID.eq(id.value())).execute();
    stage(id, state, at, by, reason);
  }

  private void stage(NoteId id, NoteState state, Instant at, String by, Optional<String> reason) {
    sql.insertInto(NOTE_HISTORY)
        .set(NOTE_HISTORY.NOTE, id.value())
        .set(
            NOTE_HISTORY.PLACE,
            select(count()).from(NOTE_HISTORY).where(NOTE_HISTORY.NOTE.eq(id.value())).asField())
        .set(NOTE_HISTORY.STATE, state.name())
        .set(NOTE_HISTORY.AT, at.atOffset(ZoneOffset.UTC))
        .set(NOTE_HISTORY.BY, by)
        .set(NOTE_HISTORY.REASON, reason.orElse(null))
        .execute();
  }
}
