package org.chancery.documents;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.chancery.platform.Refusal;

/// Looks through a PDF for streams that would swell beyond all measure, before anything unpacks
/// them into memory. A stream inside a stream is followed once more, as a chain of two filters
/// would be.
final class PdfBounds {

  private static final long MOST_BYTES_OF_STREAM = 96L * 1024 * 1024;
  private static final long MOST_BYTES = 400L * 1024 * 1024;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private final String name;
  private long total;

  private PdfBounds(String name) {
    this.name = name;
  }

  static void check(String name, byte[] bytes) {
    PdfBounds bounds = new PdfBounds(name);
    for (int i = 0; i + STREAM.length + 2 < bytes.length; i++) {
      if (bytes[i] == 's' && matches(bytes, i) && (i == 0 || bytes[i - 1] != 'd')) {
        int start = i + STREAM.length;
        start += bytes[start] == '\r' ? 1 : 0;
        start += bytes[start] == '\n' ? 1 : 0;
        if (packed(bytes, start)) {
          bounds.inflate(bytes, start, bytes.length - start, 0);
        }
        i = start;
      }
    }
  }

  private static boolean matches(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  /// The head of a zlib stream (RFC 1950): method 8, and the two bytes divisible by 31.
  private static boolean packed(byte[] bytes, int at) {
    return at + 1 < bytes.length
        && (bytes[at] & 0x0F) == 8
        && (((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF)) % 31 == 0;
  }

  private void inflate(byte[] bytes, int start, int length, int depth) {
    Inflater outer = new Inflater();
    byte[] buffer = new byte[64 * 1024];
    try {
      outer.setInput(bytes, start, length);
      long size = 0;
      boolean first = true;
      Inflater inner = null;
      try {
        while (!outer.finished()) {
          int n = outer.inflate(buffer);
          if (n == 0 && (outer.needsInput() || outer.needsDictionary())) {
            return;
          }
          count(size += n, n);
          if (first && depth == 0 && packed(buffer, 0)) {
            inner = new Inflater();
          }
          first = false;
          if (inner != null) {
            inner.setInput(buffer, 0, n);
            drain(inner);
          }
        }
      } finally {
        if (inner != null) {
          inner.end();
        }
      }
    } catch (DataFormatException e) {
      // not a packed stream after all; the reader itself will judge it
      return;
    } finally {
      outer.end();
    }
  }

  private void drain(Inflater inner) throws DataFormatException {
    byte[] buffer = new byte[64 * 1024];
    while (!inner.finished() && !inner.needsInput()) {
      int n = inner.inflate(buffer);
      if (n == 0) {
        return;
      }
      count(inner.getBytesWritten(), n);
    }
  }

  private void count(long size, int more) {
    total += more;
    if (size > MOST_BYTES_OF_STREAM || total > MOST_BYTES) {
      throw new Refusal("documents.bomb", name);
    }
  }
}
