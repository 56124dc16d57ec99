package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.chancery.access.Accounts;
import org.chancery.access.Role;
import org.chancery.platform.Language;
import org.chancery.platform.Messages;
import org.chancery.platform.Refusal;
import org.chancery.world.HttpVisitor;
import org.chancery.world.Packs;
import org.chancery.world.People;
import org.chancery.world.ServerTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/// What nobody can use comes over the wire: it is refused on a page that says why, nothing of it is
/// left behind, and the server goes on.
@ServerTest
class BadInputTest {

  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  private static final String END = "</w:body></w:document>";
  private static final String DECISION =
      "<w:p><w:r><w:t>1. The SOC tasked the Secretariat to circulate the paper by 1 May 2021.</w:t></w:r></w:p>";
  private static final List<String> KEPT =
      List.of(
          "documents.file", "documents.content", "decisions.decision", "institution.pack_version");

  @Autowired Accounts accounts;
  @Autowired DSLContext sql;
  @Autowired ServletContext server;
  @LocalServerPort int port;

  private HttpVisitor officer;
  private List<Long> before;

  @BeforeEach
  void count() {
    officer = visitor(Role.OFFICER);
    before = rows();
  }

  @AfterEach
  void nothing_is_left_behind_and_the_server_goes_on() throws Exception {
    assertEquals(before, rows());
    assertEquals(200, officer.get("/decisions").statusCode());
    List<Path> left = List.of();
    for (int attempt = 0; attempt < 50; attempt++) {
      left = temporary();
      if (left.isEmpty()) {
        return;
      }
      Thread.sleep(20); // a container tidies after the answer
    }
    assertEquals(List.of(), left);
  }

  private HttpVisitor visitor(Role role) {
    return new HttpVisitor(port).signIn(People.of(accounts, role).login(), People.PASSWORD);
  }

  private List<Long> rows() {
    return KEPT.stream()
        .map(table -> sql.fetchSingle("select count(*) from " + table).get(0, Long.class))
        .toList();
  }

  private List<Path> temporary() throws IOException {
    File folder = (File) server.getAttribute(ServletContext.TEMPDIR);
    try (Stream<Path> files = Files.walk(folder.toPath())) {
      return files.filter(f -> f.toString().endsWith(".tmp")).toList();
    }
  }

  private void refused(String key, String name, byte[] bytes) {
    for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH)) {
      HttpResponse<String> answer =
          officer.upload(
              "/decisions/import?lang=" + language.tag(),
              "document",
              name,
              () -> new ByteArrayInputStream(bytes),
              bytes.length);
      shows(answer, 422, language, new Refusal(key, name));
    }
  }

  private static void shows(
      HttpResponse<String> answer, int status, Language language, Refusal refusal) {
    assertEquals(status, answer.statusCode(), answer.body());
    String words = Messages.shared().text(language, refusal);
    String page = HtmlUtils.htmlUnescape(answer.body());
    assertTrue(page.contains(words), () -> words + "\n" + page);
    assertTrue(page.contains("<html lang=\"" + language.tag() + "\""), page);
  }

  @Test
  void a_pdf_without_text() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(bytes);
    }
    refused("documents.no-text-layer", "scan.pdf", bytes.toByteArray());
  }

  @Test
  void a_word_file_that_is_a_bomb() throws IOException {
    String bomb = WORD + " ".repeat(30_000_000) + DECISION + END;
    refused("documents.bomb", "bomb.docx", zip(Map.of("word/document.xml", bomb)));
  }

  @Test
  void a_word_file_that_reads_other_files() throws IOException {
    String xxe = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + WORD + "&x;" + END;
    refused("documents.entities", "xxe.docx", zip(Map.of("word/document.xml", xxe)));
  }

  @Test
  void a_word_file_with_a_path_that_leads_outside() throws IOException {
    refused(
        "documents.path-outside",
        "outside.docx",
        zip(Map.of("word/document.xml", WORD + DECISION + END, "../../etc/cron.d/x", "x")));
  }

  @Test
  void a_text_that_is_no_decision() {
    byte[] recipe =
        "Beshbarmak. Boil the meat for three hours. Roll the dough thin."
            .getBytes(StandardCharsets.UTF_8);
    refused("decisions.no-operative-paragraph", "beshbarmak.txt", recipe);
  }

  @Test
  void a_text_in_an_old_encoding() {
    byte[] latin =
        "1. Le Comité a décidé d'adopter le budget.".getBytes(StandardCharsets.ISO_8859_1);
    refused("documents.not-unicode", "décision.txt", latin);
  }

  @Test
  void nothing_at_all() {
    HttpResponse<String> answer =
        officer.upload("/decisions/import", "document", "", InputStream::nullInputStream, 0);
    shows(answer, 422, Language.ENGLISH, new Refusal("decisions.choose-file"));
    assertEquals(400, officer.post("/decisions/import", Map.of()).statusCode());
  }

  @Test
  void two_hundred_megabytes() {
    long length = 200L << 20;
    for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH)) {
      officer.get("/decisions/import?lang=" + language.tag());
      HttpResponse<String> answer =
          officer.upload(
              "/decisions/import", "document", "large.pdf", () -> new Endless(length), length);
      shows(answer, 413, language, new Refusal("platform.upload-too-large", 25));
    }
  }

  @Test
  void a_pack_with_a_wrong_date() throws IOException {
    HttpVisitor administrator = visitor(Role.ADMINISTRATOR);
    byte[] pack =
        Packs.with(Packs.CICA, "delegations.yaml", "from: 2002-06-04", "from: 2002-06-31").zip();
    for (String language : List.of("en", "ru", "kk")) {
      HttpResponse<String> answer =
          administrator.upload(
              "/institution/pack/preview?lang=" + language,
              "archive",
              "cica.zip",
              () -> new ByteArrayInputStream(pack),
              pack.length);
      assertEquals(200, answer.statusCode());
      String page = HtmlUtils.htmlUnescape(answer.body());
      assertTrue(page.contains("delegations.yaml:9"), page);
      assertTrue(page.contains("'2002-06-31'") || page.contains("«2002-06-31»"), page);
      assertTrue(!page.contains("name=\"files\""), "it cannot be accepted");
    }
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /// So many bytes, made as they are asked for.
  private static final class Endless extends InputStream {
    private long left;

    Endless(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int n = (int) Math.min(left, length);
      left -= n;
      return n;
    }
  }
}
