package org.chancery.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.chancery.platform.Refusal;
import org.junit.jupiter.api.Test;

/// What was made to harm, or cannot be read, is refused in words, soon, and without a trace.
class HostileFilesTest {

  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

  private static void refused(String key, byte[] bytes) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Refusal refusal = assertThrows(Refusal.class, () -> TextReader.read("file", bytes));
          assertEquals(key, refusal.key());
        });
  }

  @Test
  void a_file_larger_than_the_bound() {
    refused("documents.too-large", new byte[TextReader.MOST_BYTES + 1]);
  }

  @Test
  void a_zip_bomb() {
    byte[] nothing = new byte[30 * 1024 * 1024];
    Arrays.fill(nothing, (byte) ' ');
    refused("documents.bomb", new Zip().with("word/document.xml", nothing).bytes());
  }

  @Test
  void a_zip_that_lies_about_its_sizes() {
    byte[] zip = WordFile.of(WordFile.p("a text long enough to be shortened")).bytes();
    byte[] lying = zip.clone();
    for (int i = 0; i + 30 < lying.length; i++) {
      if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1 && lying[i + 3] == 2) {
        lying[i + 24] = 5;
        lying[i + 25] = 0;
      }
    }
    refused("documents.bomb", lying);
  }

  @Test
  void a_zip_of_too_many_entries() {
    Zip zip = new Zip();
    for (int i = 0; i <= SafeZip.MOST_ENTRIES; i++) {
      zip.with("e" + i, "");
    }
    refused("documents.bomb", zip.bytes());
  }

  @Test
  void paths_that_lead_outside() {
    for (String name :
        new String[] {"../../etc/passwd", "/etc/passwd", "word/..\\..\\x", "C:\\x"}) {
      refused("documents.path-outside", WordFile.of(WordFile.p("text")).with(name, "x").bytes());
    }
  }

  @Test
  void external_entities_and_laughing_ones() {
    String xxe =
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + WORD
            + "<w:body>&x;</w:body></w:document>";
    String laughs =
        "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + WORD
            + "<w:body>&b;</w:body></w:document>";
    refused("documents.entities", new Zip().with("word/document.xml", xxe).bytes());
    refused("documents.entities", new Zip().with("word/document.xml", laughs).bytes());
  }

  @Test
  void xml_nested_beyond_measure() {
    String deep = "<w:sdt>".repeat(60_000) + "</w:sdt>".repeat(60_000);
    refused(
        "documents.damaged",
        new Zip()
            .with("word/document.xml", WORD + "<w:body>" + deep + "</w:body></w:document>")
            .bytes());
  }

  @Test
  void a_zip_that_is_no_word_document_or_is_cut_short() {
    refused("documents.not-word", new Zip().with("mimetype", "application/epub").bytes());
    byte[] whole = WordFile.of(WordFile.p("text")).bytes();
    refused("documents.damaged", Arrays.copyOf(whole, whole.length / 2));
  }

  @Test
  void old_word_and_rich_text() {
    refused("documents.old-word", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
    refused("documents.old-word", "{\\rtf1 text}".getBytes(UTF_8));
  }

  @Test
  void text_in_an_old_encoding_is_not_guessed() {
    refused(
        "documents.not-unicode", "décidé à l’unanimité".getBytes(Charset.forName("windows-1252")));
    refused("documents.not-unicode", "Комитет решил".getBytes(Charset.forName("windows-1251")));
    refused("documents.unknown-kind", new byte[] {1, 2, 3, (byte) 0xFF, 0, 0});
  }

  @Test
  void an_empty_text() {
    refused("documents.empty", " \n ".getBytes(UTF_8));
    refused("documents.empty", WordFile.of("<w:p/>").bytes());
  }

  @Test
  void a_pdf_under_a_password() throws IOException {
    for (String password : new String[] {"", "secret"}) {
      try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(SampleNote.of(1), Instant.EPOCH))) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        refused("documents.encrypted", bytes(pdf));
      }
    }
  }

  @Test
  void a_pdf_without_text() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      refused("documents.no-text-layer", bytes(pdf));
    }
  }

  @Test
  void a_pdf_cut_short_or_of_rubbish() {
    byte[] whole = PdfWriter.write(SampleNote.of(1), Instant.EPOCH);
    refused("documents.damaged", "%PDF-1.7 and then nothing that is one".getBytes(UTF_8));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThrows(
                Refusal.class, () -> TextReader.read("f", Arrays.copyOf(whole, whole.length / 3))));
  }

  @Test
  void a_pdf_whose_streams_swell() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write("%PDF-1.7\n1 0 obj<</Length 9/Filter/FlateDecode>>stream\n".getBytes(UTF_8));
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(pdf, new Deflater(9))) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 120; i++) {
        deflater.write(block);
      }
    }
    pdf.write("\nendstream endobj".getBytes(UTF_8));
    refused("documents.bomb", pdf.toByteArray());
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
