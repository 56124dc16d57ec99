package org.chancery.documents;

import static org.chancery.schema.documents.Tables.CONTENT;
import static org.chancery.schema.documents.Tables.FILE;

import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.chancery.schema.documents.tables.records.FileRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class DocumentStore {

  private final DSLContext sql;

  DocumentStore(DSLContext sql) {
    this.sql = sql;
  }

  void keep(KeptFile file, byte[] bytes) {
    byte[] sha256 = HexFormat.of().parseHex(file.sha256());
    sql.insertInto(CONTENT)
        .set(CONTENT.SHA256, sha256)
        .set(CONTENT.BYTES, bytes)
        .onConflictDoNothing()
        .execute();
    sql.insertInto(FILE)
        .set(FILE.ID, file.id().value())
        .set(FILE.SHA256, sha256)
        .set(FILE.NAME, file.name())
        .set(FILE.MEDIA_TYPE, file.mediaType())
        .set(FILE.SIZE, file.size())
        .set(FILE.PAGES, file.pages())
        .set(FILE.KEPT_AT, file.keptAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  Optional<KeptFile> find(FileId id) {
    return sql.selectFrom(FILE).where(FILE.ID.eq(id.value())).fetchOptional(DocumentStore::file);
  }

  Optional<byte[]> bytes(FileId id) {
    return sql.select(CONTENT.BYTES)
        .from(FILE)
        .join(CONTENT)
        .on(CONTENT.SHA256.eq(FILE.SHA256))
        .where(FILE.ID.eq(id.value()))
        .fetchOptional(CONTENT.BYTES);
  }

  private static KeptFile file(FileRecord row) {
    return new KeptFile(
        new FileId(row.getId()),
        row.getName(),
        row.getMediaType(),
        row.getSize(),
        HexFormat.of().formatHex(row.getSha256()),
        row.getPages(),
        row.getKeptAt().toInstant());
  }
}
