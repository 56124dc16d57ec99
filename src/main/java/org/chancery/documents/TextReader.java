package org.chancery.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.platform.Refusal;

/// Reads the text of a document from anybody's hand: plain text, Markdown, Word (DOCX) and PDF.
/// What the file is, its first bytes say, not its name. Nothing in it is ever run or fetched; every
/// kind has its bounds, and what breaks them is refused in words that say what to do. Needs no
/// server and no database.
public final class TextReader {

  public static final String PLAIN = "text/plain";
  public static final String MARKDOWN = "text/markdown";
  public static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String PDF = "application/pdf";

  /// Larger files are refused before they are read.
  public static final int MOST_BYTES = 25 * 1024 * 1024;

  private TextReader() {}

  /// @throws Refusal when the file is too large, damaged, protected, or not a kind that can be read
  public static ReadText read(Path file) throws IOException {
    Path leaf = file.getFileName();
    String name = leaf == null ? file.toString() : leaf.toString();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return read(name, bytes);
    }
  }

  /// @param name as given by the sender; tells Markdown from plain text and names the file in a
  ///   refusal
  /// @throws Refusal when the file is too large, damaged, protected, or not a kind that can be read
  public static ReadText read(String name, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new Refusal("documents.too-large", name, MOST_BYTES >> 20);
    }
    if (PdfText.begins(bytes)) {
      return PdfText.read(name, bytes);
    }
    if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
      return WordText.read(name, bytes);
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0) || starts(bytes, '{', '\\', 'r', 't', 'f')) {
      throw new Refusal("documents.old-word", name);
    }
    return PlainText.read(name, bytes, markdown(name) ? MARKDOWN : PLAIN);
  }

  private static boolean markdown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  private static boolean starts(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
