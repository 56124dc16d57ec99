package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.audit.ExportProof;
import org.chancery.audit.Finding;
import org.chancery.audit.Proof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Whether a file is what it says. Needs no server; the content decides what is checked.
@Command(
    name = "verify",
    description = "Checks an audit export: 0 sound, 1 broken (and where), 3 unreadable.")
final class Verify implements Callable<Integer> {

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The file to check.")
  Path file = Path.of("");

  @Option(
      names = "--head",
      paramLabel = "HASH",
      description = "The head of the chain as it was noted elsewhere.")
  @Nullable String head;

  @Override
  public Integer call() {
    var errors = spec.commandLine().getErr();
    try {
      byte[] beginning = beginning();
      for (Proof proof : List.<Proof>of(new ExportProof(head))) {
        if (proof.recognises(beginning)) {
          return answer(proof.check(file));
        }
      }
      errors.println(file + ": nothing that Chancery can check.");
    } catch (IOException e) {
      errors.println(file + ": cannot be read (" + e.getClass().getSimpleName() + ").");
    }
    return Main.UNREADABLE;
  }

  private int answer(Finding finding) {
    spec.commandLine().getOut().println(finding.words());
    return switch (finding) {
      case Finding.Sound _ -> Main.DONE;
      case Finding.Broken _ -> Main.NO;
    };
  }

  private byte[] beginning() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Proof.BEGINNING);
    }
  }
}
