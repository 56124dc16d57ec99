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

  @Test
  void a_kind_that_is_none_does_not_keep_the_file_back() {
    for (String kind : new String[] {"rubbish", "", "*/*", "text/x\r\nSet-Cookie: a=b"}) {
      KeptFile file =
          new KeptFile(new FileId(new UUID(1, 1)), "a", kind, 3, "ab", null, Instant.EPOCH);
      HttpHeaders headers = Download.of(file, new byte[3]).getHeaders();
      assertEquals("application/octet-stream", headers.getFirst("Content-Type"), kind);
    }
  }

  @Test
  void a_name_in_any_script_with_any_sign_stays_one_header() {
    String name = "Әділет «қаулысы» \"№ 17-1\"; filename=evil.exe\r\nX: y.pdf";
    KeptFile file =
        new KeptFile(
            new FileId(new UUID(1, 1)), name, "application/pdf", 3, "ab", 1, Instant.EPOCH);
    String header =
        String.valueOf(Download.of(file, new byte[3]).getHeaders().getFirst("Content-Disposition"));
    assertEquals(1, header.lines().count(), header);
    assertEquals(header.indexOf("filename*="), header.lastIndexOf("filename*="), header);
  }
}
