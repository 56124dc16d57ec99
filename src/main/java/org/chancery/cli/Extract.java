package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.decisions.reading.DecisionJson;
import org.chancery.decisions.reading.DecisionReader;
import org.chancery.decisions.reading.DecisionTable;
import org.chancery.decisions.reading.DecisionText;
import org.chancery.documents.TextReader;
import org.chancery.platform.Language;
import org.chancery.platform.Messages;
import org.chancery.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads decision texts without a server or a database. A file that cannot be read is named on
/// standard error; the others are printed all the same.
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads decision texts: paragraphs, acts, actors, deadlines.",
    footer = {"", "Exit codes: 0 every file was read, 2 wrong usage, 3 a file could not be read."})
final class Extract implements Callable<Integer> {

  /// How the reading is printed.
  enum Format {
    table,
    json
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Text, Markdown, Word or PDF.")
  List<Path> files = List.of();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; json is one object a line (default: table).")
  Format format = Format.table;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    boolean allRead = true;
    for (Path file : files) {
      try {
        DecisionText text = DecisionReader.read(name(file), TextReader.read(file).text());
        out.println(
            switch (format) {
              case json -> DecisionJson.of(text);
              case table -> DecisionTable.of(text);
            });
      } catch (Refusal refusal) {
        allRead = complain(Messages.shared().text(Language.ENGLISH, refusal));
      } catch (IOException e) {
        allRead = complain("Cannot read " + file + ": no such file, or no right to read it.");
      }
    }
    out.flush();
    return allRead ? Main.DONE : Main.UNREADABLE;
  }

  private boolean complain(String words) {
    spec.commandLine().getErr().println(words);
    return false;
  }

  private static String name(Path file) {
    Path leaf = file.getFileName();
    return leaf == null ? file.toString() : leaf.toString();
  }
}
