package org.chancery.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.platform.Refusal;

/// Text and Markdown in Unicode. An older encoding cannot be told from another with certainty
/// (Latin-1 and Windows-1251 share every byte), so it is refused rather than guessed: a garbled
/// name in an official text is worse than a question.
final class PlainText {

  private static final Pattern STRONG =
      Pattern.compile(
          "(?<![\\*\\w\\\\])(\\*\\*|__)(?=\\S)((?:(?!\\n\\s*\\n).){1,2000}?)(?<=\\S)\\1(?![\\*\\w])",
          Pattern.DOTALL);
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\*\\w\\\\])\\*(?=[^\\s\\*])([^\\*\\n]{1,2000}?(?:\\n[^\\*\\n]{1,2000}?){0,8})(?<=[^\\s\\*])\\*(?![\\*\\w])");
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*$");
  private static final Pattern LABELLED_BULLET =
      Pattern.compile("(?m)^([ \\t]*)[-*+][ \\t]+(?=\\(?[\\p{L}\\p{N}]{1,5}[).])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!-])");

  private PlainText() {}

  static ReadText read(String name, byte[] bytes, String mediaType) {
    String text = decode(name, bytes).replace("\r\n", "\n").replace('\r', '\n');
    text = STRONG.matcher(text).replaceAll("$2");
    text = EMPHASIS.matcher(text).replaceAll("$1");
    text = LABELLED_BULLET.matcher(text).replaceAll("$1");
    if (mediaType.equals(TextReader.MARKDOWN)) {
      text = HEADING.matcher(text).replaceAll("$1");
      text = ESCAPE.matcher(text).replaceAll("$1");
    }
    if (text.isBlank()) {
      throw new Refusal("documents.empty", name);
    }
    return new ReadText(text, mediaType, null, List.of());
  }

  private static String decode(String name, byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    int skip = 0;
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
      skip = 2;
    } else if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
      skip = 2;
    } else if (bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF) {
      skip = 3;
    }
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
              .toString();
      if (text.indexOf('\0') >= 0) {
        throw new Refusal("documents.unknown-kind", name);
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new Refusal(binary(bytes) ? "documents.unknown-kind" : "documents.not-unicode", name);
    }
  }

  /// Text in any old encoding has no control characters but white space.
  private static boolean binary(byte[] bytes) {
    int controls = 0;
    int looked = Math.min(bytes.length, 4096);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] >= 0 && bytes[i] < 32 && "\t\n\r\f\u001a".indexOf(bytes[i]) < 0) {
        controls++;
      }
    }
    return controls > 0;
  }
}
