package org.chancery.documents;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.chancery.platform.Ids;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps files: what came in and what went out, byte for byte. A kept file is never changed and
/// never taken away; the same bytes kept twice are two files with one content. Who may see a file
/// is for the module to say that holds it.
@Service
public class Documents {

  private static final int LONGEST_NAME = 255;

  private final DocumentStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Documents(DocumentStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /// Takes a stream into keeping: reads no more than is accepted, refuses what is empty or larger,
  /// records [DocumentKept].
  @Transactional
  public FileId keep(String name, String mediaType, InputStream stream) throws IOException {
    return keep(name, mediaType, stream.readNBytes(TextReader.MOST_BYTES + 1));
  }

  /// Takes a file into keeping: counts its pages if it is a PDF, refuses what is empty or larger
  /// than 25 MB, records [DocumentKept].
  @Transactional
  public FileId keep(String name, String mediaType, byte[] bytes) {
    String leaf = leaf(name);
    if (bytes.length > TextReader.MOST_BYTES) {
      throw new Refusal("documents.too-large", leaf, TextReader.MOST_BYTES >> 20);
    }
    if (bytes.length == 0) {
      throw new Refusal("documents.empty", leaf);
    }
    KeptFile file =
        new KeptFile(
            new FileId(Ids.next(clock)),
            leaf,
            mediaType,
            bytes.length,
            sha256(bytes),
            pages(leaf, bytes),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    store.keep(file, bytes);
    events.publishEvent(new DocumentKept(file));
    return file.id();
  }

  @Transactional(readOnly = true)
  public KeptFile get(FileId id) {
    return find(id).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  @Transactional(readOnly = true)
  public Optional<KeptFile> find(FileId id) {
    return store.find(id);
  }

  /// The bytes of a kept file.
  @Transactional(readOnly = true)
  public byte[] open(FileId id) {
    return store.bytes(id).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  /// A file that cannot be counted is kept all the same: what a delegation sent is evidence,
  /// readable or not.
  private static @Nullable Integer pages(String name, byte[] bytes) {
    if (!PdfText.begins(bytes)) {
      return null;
    }
    try {
      return PdfText.pages(name, bytes);
    } catch (Refusal e) {
      return null;
    }
  }

  /// Some browsers send the sender's whole path.
  private static String leaf(String name) {
    String leaf =
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
            .replaceAll("\\p{Cntrl}", "")
            .strip();
    if (leaf.isEmpty()) {
      throw new Refusal("documents.name-missing");
    }
    return leaf.length() <= LONGEST_NAME ? leaf : leaf.substring(leaf.length() - LONGEST_NAME);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
