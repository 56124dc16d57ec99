package org.chancery.documents.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.chancery.documents.FileId;
import org.chancery.documents.KeptFile;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class DownloadTest {

  @Test
  void a_file_goes_out_under_its_own_name_and_without_rights() {
    KeptFile file =
        new KeptFile(
            new FileId(new UUID(1, 1)),
            "Нота \"360\".pdf",
            "application/pdf",
            3,
            "ab",
            1,
            Instant.EPOCH);
    HttpHeaders headers = Download.of(file, new byte[3]).getHeaders();
    assertEquals(
        "attachment; filename*=UTF-8''%D0%9D%D0%BE%D1%82%D0%B0%20%22360%22.pdf",
        String.valueOf(headers.getFirst("Content-Disposition"))
            .replaceAll("filename=\"[^*]*\"; ", ""));
    assertEquals("nosniff", headers.getFirst("X-Content-Type-Options"));
    assertEquals("sandbox; default-src 'none'", headers.getFirst("Content-Security-Policy"));
    assertEquals("\"ab\"", headers.getETag());
  }
}
