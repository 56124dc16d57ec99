package org.chancery.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was done, by whom, on whose mandate. Acts are recorded by publishing an [Act]; here they
/// are read.
@Service
public class AuditTrail {

  private final AuditStore store;
  private final Recorder recorder;

  AuditTrail(AuditStore store, Recorder recorder) {
    this.store = store;
    this.recorder = recorder;
  }

  /// The history of an object, oldest act first, with what the running transaction has done.
  @Transactional
  public List<RecordedAct> about(String subject) {
    recorder.settle();
    return store.about(subject);
  }

  /// A page of the journal.
  ///
  /// @param before acts with a smaller sequence number only; null for the newest
  @Transactional
  public Journal list(JournalFilter filter, @Nullable Long before, int size) {
    recorder.settle();
    List<RecordedAct> found = store.newest(filter, before, size + 1);
    if (found.size() <= size) {
      return new Journal(found, null);
    }
    List<RecordedAct> shown = found.subList(0, size);
    return new Journal(shown, shown.getLast().sequence());
  }

  /// The kinds of act that ever happened.
  @Transactional(readOnly = true)
  public List<String> kinds() {
    return store.kinds();
  }

  /// Writes the whole chain up to now, in the form that `./chancery verify` checks
  /// (docs/audit-chain.md). The stream is flushed, not closed.
  @Transactional(readOnly = true)
  public void export(OutputStream out) throws IOException {
    RecordedAct last = store.last();
    long acts = last == null ? 0 : last.sequence();
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    try {
      store.each(acts, act -> write(writer, act.line()));
      write(writer, Export.closing(acts, last == null ? RecordedAct.BEGINNING : last.hash()));
    } catch (UncheckedIOException e) {
      throw new IOException("The export could not be written", e);
    }
    writer.flush();
  }

  private static void write(Writer writer, String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
