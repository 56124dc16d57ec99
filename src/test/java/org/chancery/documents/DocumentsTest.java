package org.chancery.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.chancery.platform.Refusal;
import org.chancery.world.ServerTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class DocumentsTest {

  @Autowired Documents documents;
  @Autowired DSLContext sql;

  @Test
  void what_is_kept_comes_back_byte_for_byte() throws IOException {
    byte[] bytes = "Шешім".getBytes(StandardCharsets.UTF_8);
    FileId id =
        documents.keep("C:\\desk\\Шешім.txt", "text/plain", new ByteArrayInputStream(bytes));
    KeptFile file = documents.get(id);
    assertArrayEquals(bytes, documents.open(id));
    assertEquals("Шешім.txt", file.name());
    assertEquals(bytes.length, file.size());
    assertEquals(64, file.sha256().length());
    assertNull(file.pages());
  }

  @Test
  void equal_bytes_are_two_files_with_one_content() {
    byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    FileId first = documents.keep("a.txt", "text/plain", bytes);
    FileId second = documents.keep("b.txt", "text/plain", bytes);
    assertNotEquals(first, second);
    assertEquals(documents.get(first).sha256(), documents.get(second).sha256());
    assertEquals(
        1,
        sql.fetch("select 1 from documents.content where sha256 = sha256(?::bytea)", bytes).size());
  }

  @Test
  void the_pages_of_a_pdf_are_counted_and_a_broken_one_is_kept_all_the_same() {
    byte[] pdf = PdfWriter.write(SampleNote.of(7), Instant.EPOCH);
    assertEquals(3, documents.get(documents.keep("n.pdf", TextReader.PDF, pdf)).pages());
    byte[] broken = "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8);
    assertNull(documents.get(documents.keep("n.pdf", TextReader.PDF, broken)).pages());
  }

  @Test
  void what_is_empty_too_large_or_nameless_is_refused_and_nothing_stays() throws IOException {
    assertEquals("documents.empty", refused("x", new byte[0]));
    assertEquals("documents.too-large", refused("x", new byte[TextReader.MOST_BYTES + 1]));
    assertEquals("documents.name-missing", refused("dir/", new byte[1]));
    assertEquals(0, sql.fetch("select 1 from documents.file where name in ('x', 'dir')").size());
  }

  private String refused(String name, byte[] bytes) {
    return assertThrows(
            Refusal.class,
            () -> documents.keep(name, "text/plain", new ByteArrayInputStream(bytes)))
        .key();
  }

  @Test
  void a_file_that_is_not_there_is_not_found() {
    FileId nobody = new FileId(new UUID(7, 7));
    assertTrue(documents.find(nobody).isEmpty());
    assertThrows(Refusal.class, () -> documents.open(nobody));
  }
}
