package org.chancery.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.chancery.platform.Language;
import org.chancery.platform.Messages;
import org.chancery.platform.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `./chancery`: every command. Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 unreadable
/// input.
@Command(
    name = "chancery",
    description = "The working system of an intergovernmental secretariat.",
    mixinStandardHelpOptions = true,
    version = "Chancery 0.1",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Serve.class,
      Demo.class,
      Rehearse.class,
      Pack.class,
      AccountCommands.class,
      Verify.class,
      WriteNote.class,
      Extract.class
    })
public final class Main {

  static final int DONE = 0;
  static final int NO = 1;
  static final int WRONG_USAGE = 2;
  static final int UNREADABLE = 3;

  private Main() {}

  public static void main(String[] args) {
    System.setOut(new PrintStream(System.out, false, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    int code = commandLine().execute(args);
    System.out.flush();
    if (code >= 0) {
      System.exit(code);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler((exception, command, _) -> {
          if (exception instanceof Refusal refusal) {
            command.getErr().println(Messages.shared().text(Language.ENGLISH, refusal));
            return UNREADABLE;
          }
          throw exception;
        });
  }
}
