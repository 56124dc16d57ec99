package org.chancery.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks an export of the chain: each row's own hash, its place, the hash before it, and that
/// nothing is missing at the end. It reads line by line and knows neither server nor database.
///
/// Whoever can rewrite the whole file can also compute a whole new chain; against that stands a
/// head noted elsewhere (on paper, in a letter), given as `head`.
public final class ExportProof implements Proof {

  private static final List<String> MARKS =
      List.of("\"previous\":\"", "\"sequence\":", "\"chancery\":\"", "\"head\":\"");

  private final @Nullable String head;

  public ExportProof(@Nullable String head) {
    this.head = head;
  }

  @Override
  public boolean recognises(byte[] beginning) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1);
    return MARKS.stream().anyMatch(text::contains);
  }

  @Override
  public Finding check(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Reading(new ExportLines(in)).check();
    }
  }

  private final class Reading {

    private final ExportLines lines;
    private long acts;
    private String last = RecordedAct.BEGINNING;
    private String from = "";
    private String until = "";

    Reading(ExportLines lines) {
      this.lines = lines;
    }

    Finding check() throws IOException {
      while (true) {
        String line;
        try {
          line = lines.next();
        } catch (ExportLines.Unfit unfit) {
          return at(unfit.line(), unfit.reason());
        }
        if (line == null) {
          return new Finding.Broken(
              "the end, after line " + acts + (acts == 0 ? "" : ", act " + acts),
              "the closing line is missing; the file was cut off.");
        }
        if (line.equals(Export.closing(acts, last))) {
          return end();
        }
        String fault = fault(line);
        if (fault != null) {
          return at(line, fault);
        }
      }
    }

    private Finding end() throws IOException {
      if (lines.more()) {
        return new Finding.Broken("line " + (acts + 2), "something stands after the closing line.");
      }
      if (head != null && !head.equals(last)) {
        return new Finding.Broken(
            "the head", "the chain is whole, but it ends in " + last + ", not in " + head + ".");
      }
      return new Finding.Sound(
          acts == 0
              ? "Sound: an audit export of 0 acts."
              : "Sound: an audit export of %d acts, from %s to %s.%nHead: %s"
                  .formatted(acts, from, until, last));
    }

    /// What is wrong with the row; null where it is the next act of the chain.
    private @Nullable String fault(String line) {
      ExportRow row = ExportRow.read(line);
      if (row == null) {
        return isAct(line)
            ? "this is no row as Chancery writes it."
            : "this is not the closing line of the rows above.";
      }
      if (!row.hashHolds()) {
        return "the row was changed: its hash is not that of its content.";
      }
      if (row.sequence() != acts + 1) {
        return "act %d should stand here, act %d does.".formatted(acts + 1, row.sequence());
      }
      if (!row.previous().equals(last)) {
        return "the row does not follow the act before it.";
      }
      acts++;
      last = row.hash();
      until = row.at();
      from = acts == 1 ? until : from;
      return null;
    }

    private Finding at(String line, String fault) {
      String what = isAct(line) ? "act " + (acts + 1) : "the closing line";
      return new Finding.Broken("line " + (acts + 1) + ", " + what, fault);
    }

    private static boolean isAct(String line) {
      return line.contains("\"previous\":") || !line.contains(Export.FORM);
    }
  }
}
