package org.chancery.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Chains made without a database.
final class Chains {

  private static final UUID DECISION = UUID.fromString("01763eb2-0000-7000-8000-000000000001");

  private Chains() {}

  static List<String> lines(int acts) {
    List<String> lines = new ArrayList<>();
    String head = RecordedAct.BEGINNING;
    for (int i = 1; i <= acts; i++) {
      RecordedAct act = RecordedAct.chained(i, act(i), head);
      head = act.hash();
      lines.add(act.line());
    }
    lines.add(Export.closing(acts, head));
    return lines;
  }

  static byte[] bytes(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static Finding check(Path folder, byte[] content) {
    try {
      Path file = folder.resolve("audit.jsonl");
      Files.write(file, content);
      return new ExportProof(null).check(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PendingAct act(int i) {
    Map<String, @Nullable Object> details = new TreeMap<>();
    details.put("subject", "Қазақстан Республикасының\nноталары \"" + i + "\"");
    details.put("number", (long) i);
    details.put("languages", List.of("kk", "en"));
    return new PendingAct(
        Instant.parse("2020-12-09T04:00:00Z").plusMillis(i),
        i % 3 == 0 ? "system" : "registrar",
        "note.registered",
        "note:" + i,
        i % 2 == 0 ? new Mandate(DECISION, "2", "SOC, 11 December 2020, § 2") : null,
        details);
  }
}
