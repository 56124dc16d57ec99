package org.chancery.tour;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What the people of the case have in their folders.
final class Papers {

  static final FilePayload DRAFT_AS_PDF = draft("draft-decisions.pdf", "application/pdf");
  static final FilePayload DRAFT_AS_WORD =
      draft(
          "draft-decisions.docx",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  static final FilePayload CONCEPT_PAPER = paper("concept-paper.txt", "Updated Concept Paper");
  static final FilePayload TITLES = paper("titles.txt", "Titles of the professional personnel");

  private Papers() {}

  private static FilePayload draft(String name, String type) {
    try (InputStream file = Papers.class.getResourceAsStream("/demo/soc-2020-12-11/" + name)) {
      if (file == null) {
        throw new IllegalStateException(name + " does not come along");
      }
      return new FilePayload(name, type, file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FilePayload paper(String name, String words) {
    return new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
  }
}
