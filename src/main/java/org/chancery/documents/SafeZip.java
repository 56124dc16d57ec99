package org.chancery.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// A zip from anybody's hand, read by its central directory (PKWARE APPNOTE 4.3) within bounds: the
/// number of entries, the size of each and of all together, the ratio of inflation. No entry is
/// written anywhere, and a name that points outside is refused all the same: such a file was made
/// to harm.
final class SafeZip {

  static final int MOST_ENTRIES = 5_000;
  static final int MOST_BYTES_OF_ENTRY = 40 * 1024 * 1024;
  static final long MOST_BYTES = 200L * 1024 * 1024;

  /// Word's XML seldom shrinks to a hundredth; a bomb shrinks to a thousandth.
  static final int MOST_RATIO = 250;

  /// Below this an entry may be as repetitive as it likes.
  private static final int HARMLESS = 4 * 1024 * 1024;

  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;

  private record Entry(int method, long packed, long size, long crc, long offset) {}

  private final String file;
  private final ByteBuffer zip;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private long inflated;

  SafeZip(String file, byte[] bytes) {
    this.file = file;
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    try {
      directory();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /// The names of the entries in the order of the directory.
  Iterable<String> names() {
    return entries.keySet();
  }

  /// The entry's bytes; null where there is none of that name.
  byte @Nullable [] read(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      return null;
    }
    try {
      byte[] content = content(entry);
      CRC32 crc = new CRC32();
      crc.update(content);
      if (crc.getValue() != entry.crc) {
        throw damaged();
      }
      return content;
    } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
      throw damaged();
    }
  }

  private void directory() {
    int end = zip.capacity() - 22;
    int lowest = Math.max(0, end - 0xFFFF);
    while (end >= lowest && zip.getInt(end) != END) {
      end--;
    }
    if (end < lowest) {
      throw damaged();
    }
    int count = zip.getShort(end + 10) & 0xFFFF;
    int at = zip.getInt(end + 16);
    if (count > MOST_ENTRIES) {
      throw bomb();
    }
    long declared = 0;
    for (int i = 0; i < count; i++) {
      if (zip.getInt(at) != CENTRAL) {
        throw damaged();
      }
      int flags = zip.getShort(at + 8);
      Entry entry =
          new Entry(
              zip.getShort(at + 10),
              unsigned(at + 20),
              unsigned(at + 24),
              unsigned(at + 16),
              unsigned(at + 42));
      int nameLength = zip.getShort(at + 28) & 0xFFFF;
      byte[] name = new byte[nameLength];
      zip.get(at + 46, name);
      if ((flags & 1) != 0) {
        throw new Refusal("documents.encrypted", file);
      }
      declared += entry.size;
      if (entry.size > MOST_BYTES || declared > MOST_BYTES || ratio(entry.packed, entry.size)) {
        throw bomb();
      }
      add(new String(name, StandardCharsets.UTF_8), entry);
      at += 46 + nameLength + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
    }
  }

  private void add(String name, Entry entry) {
    String path = name.replace('\\', '/');
    boolean outside =
        path.startsWith("/")
            || path.matches("[A-Za-z]:.*")
            || path.indexOf('\0') >= 0
            || Arrays.asList(path.split("/", -1)).contains("..");
    if (outside) {
      throw new Refusal("documents.path-outside", file);
    }
    if (entries.putIfAbsent(path, entry) != null) {
      throw damaged();
    }
  }

  private byte[] content(Entry entry) throws DataFormatException {
    int at = Math.toIntExact(entry.offset);
    if (zip.getInt(at) != LOCAL) {
      throw damaged();
    }
    int start = at + 30 + (zip.getShort(at + 26) & 0xFFFF) + (zip.getShort(at + 28) & 0xFFFF);
    int packed = Math.toIntExact(entry.packed);
    if (entry.size > MOST_BYTES_OF_ENTRY) {
      throw bomb();
    }
    return switch (entry.method) {
      case 0 -> Arrays.copyOfRange(zip.array(), start, Math.addExact(start, packed));
      case 8 -> inflate(start, packed, (int) entry.size);
      default -> throw damaged();
    };
  }

  /// Stops at one byte more than the directory promised: what it promised was within bounds.
  private byte[] inflate(int start, int packed, int size) throws DataFormatException {
    inflated += size;
    if (inflated > MOST_BYTES) {
      throw bomb();
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.array(), start, packed);
      byte[] out = new byte[size];
      int got = 0;
      while (got < size && !inflater.finished()) {
        int n = inflater.inflate(out, got, size - got);
        if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw damaged();
        }
        got += n;
      }
      if (got < size) {
        throw damaged();
      }
      if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
        throw bomb();
      }
      return out;
    } finally {
      inflater.end();
    }
  }

  private static boolean ratio(long packed, long size) {
    return size > HARMLESS && size / Math.max(1, packed) > MOST_RATIO;
  }

  private long unsigned(int at) {
    return zip.getInt(at) & 0xFFFFFFFFL;
  }

  private Refusal damaged() {
    return new Refusal("documents.damaged", file);
  }

  private Refusal bomb() {
    return new Refusal("documents.bomb", file);
  }
}
