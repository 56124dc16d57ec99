package org.chancery.institution;

import static org.chancery.schema.institution.Tables.PACK_FILE;
import static org.chancery.schema.institution.Tables.PACK_VERSION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.institution.pack.PackFiles;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class PackStore {

  private final DSLContext sql;

  PackStore(DSLContext sql) {
    this.sql = sql;
  }

  /// One acceptance at a time; readers are not held up.
  void lock() {
    sql.execute("LOCK TABLE institution.pack_version IN SHARE ROW EXCLUSIVE MODE");
  }

  /// The ordinal of the pack in force; empty in a new database.
  Optional<Long> newest() {
    return Optional.ofNullable(
        sql.select(DSL.max(PACK_VERSION.ORDINAL)).from(PACK_VERSION).fetchSingle().value1());
  }

  PackFiles files(long ordinal) {
    var files =
        sql.select(PACK_FILE.NAME, PACK_FILE.CONTENT)
            .from(PACK_FILE)
            .join(PACK_VERSION)
            .on(PACK_VERSION.ID.eq(PACK_FILE.PACK))
            .where(PACK_VERSION.ORDINAL.eq(ordinal))
            .fetchMap(PACK_FILE.NAME, PACK_FILE.CONTENT);
    return new PackFiles("pack " + ordinal, files);
  }

  void keep(UUID id, OrganisationPack pack, Instant at, String by) {
    sql.insertInto(PACK_VERSION)
        .set(PACK_VERSION.ID, id)
        .set(PACK_VERSION.CODE, pack.code())
        .set(PACK_VERSION.VERSION, pack.version())
        .set(PACK_VERSION.AS_OF, pack.asOf())
        .set(PACK_VERSION.SHA256, pack.sha256())
        .set(PACK_VERSION.ACCEPTED_AT, at.atOffset(ZoneOffset.UTC))
        .set(PACK_VERSION.ACCEPTED_BY, by)
        .execute();
    pack.files()
        .texts()
        .forEach((name, content) ->
            sql.insertInto(PACK_FILE)
                .set(PACK_FILE.PACK, id)
                .set(PACK_FILE.NAME, name)
                .set(PACK_FILE.CONTENT, content)
                .execute());
  }

  List<PackVersion> versions() {
    return sql.selectFrom(PACK_VERSION)
        .orderBy(PACK_VERSION.ORDINAL.desc())
        .fetch(r ->
            new PackVersion(
                r.getId(),
                r.getOrdinal(),
                r.getCode(),
                r.getVersion(),
                r.getAsOf(),
                r.getSha256(),
                r.getAcceptedAt().toInstant(),
                r.getAcceptedBy()));
  }
}
