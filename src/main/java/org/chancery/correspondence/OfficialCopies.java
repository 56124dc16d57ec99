package org.chancery.correspondence;

import java.time.Instant;
import org.chancery.documents.Documents;
import org.chancery.documents.FileId;
import org.chancery.documents.Paper;
import org.chancery.documents.PdfWriter;
import org.chancery.documents.WordWriter;
import org.springframework.stereotype.Component;

/// Prints a registered note once and keeps what was printed.
@Component
class OfficialCopies {

  private static final String PDF = "application/pdf";
  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Documents documents;

  OfficialCopies(Documents documents) {
    this.documents = documents;
  }

  Note.KeptCopy pdf(Paper paper, String designation, Instant made) {
    return keep(fileName(designation) + ".pdf", PDF, PdfWriter.write(paper, made));
  }

  Note.KeptCopy word(Paper paper, String designation, Instant made) {
    return keep(fileName(designation) + ".docx", WORD, WordWriter.write(paper, made));
  }

  /// `17-1-360emb`: what every file system takes.
  static String fileName(String designation) {
    return designation.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }

  private Note.KeptCopy keep(String name, String mediaType, byte[] bytes) {
    FileId file = documents.keep(name, mediaType, bytes);
    return new Note.KeptCopy(file, documents.get(file).sha256());
  }
}
