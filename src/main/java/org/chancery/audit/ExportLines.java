package org.chancery.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The lines of an export, strictly: UTF-8, each ended by LF, none longer than any act could be.
final class ExportLines {

  private static final int LONGEST = 16 * 1024 * 1024;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int until;

  ExportLines(InputStream in) {
    this.in = in;
  }

  /// A line that is none.
  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    private final String line;
    private final String reason;

    Unfit(byte[] line, String reason) {
      super(reason);
      this.line = new String(line, StandardCharsets.ISO_8859_1);
      this.reason = reason;
    }

    String line() {
      return line;
    }

    String reason() {
      return reason;
    }
  }

  /// The next line without its end; null at the end of the file.
  @Nullable String next() throws IOException, Unfit {
    if (!more()) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    int end = lineEnd();
    while (end == until) {
      line.write(buffer, from, end - from);
      from = end;
      if (line.size() > LONGEST) {
        throw new Unfit(line.toByteArray(), "the line is longer than any act.");
      }
      if (!more()) {
        throw new Unfit(line.toByteArray(), "the line has no end; the file was cut off.");
      }
      end = lineEnd();
    }
    line.write(buffer, from, end - from);
    from = end + 1;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Unfit(line.toByteArray(), "the line is not UTF-8.");
    }
  }

  boolean more() throws IOException {
    if (from == until) {
      from = 0;
      until = Math.max(0, in.read(buffer));
    }
    return from < until;
  }

  /// Where the line ends in the buffer; the end of the buffer where it goes on behind it.
  private int lineEnd() {
    int end = from;
    while (end < until && buffer[end] != '\n') {
      end++;
    }
    return end;
  }
}
