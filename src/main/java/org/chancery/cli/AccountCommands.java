package org.chancery.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.access.Account;
import org.chancery.access.Accounts;
import org.chancery.access.NewAccount;
import org.chancery.access.Role;
import org.chancery.platform.Language;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Opens the first account of an installation, which no page can: there is no default password.
@Command(name = "account", description = "Opens accounts and gives new passwords.")
final class AccountCommands {

  @Option(
      names = "--data",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "The folder of the embedded database (default: ${DEFAULT-VALUE}).")
  Path data = Path.of("data");

  @Command(name = "create", description = "Opens an account; the password is asked for.")
  int create(
      @Parameters(paramLabel = "LOGIN") String login,
      @Option(names = "--name", required = true, description = "The person's name.") String name,
      @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
          Role role,
      @Option(names = "--state", description = "For a delegation: KAZ.") @Nullable String state,
      @Option(names = "--language", description = "Of the interface: en, ru, kk.")
          @Nullable String language,
      @Mixin DatabaseChoice database) {
    Language chosen = language == null ? null : new Language(language);
    NewAccount account = new NewAccount(login, name, chosen, askPassword());
    with(database, accounts -> accounts.create(account, role, state));
    System.out.println("The account " + login + " is open.");
    return Main.DONE;
  }

  @Command(name = "password", description = "Gives a new password, which is asked for.")
  int password(@Parameters(paramLabel = "LOGIN") String login, @Mixin DatabaseChoice database) {
    String password = askPassword();
    with(
        database,
        accounts -> {
          Account account =
              accounts.find(login).orElseThrow(() -> new Refusal("platform.not-found"));
          accounts.replacePassword(account.id(), password);
        });
    System.out.println("The account " + login + " has a new password.");
    return Main.DONE;
  }

  private void with(DatabaseChoice database, Consumer<Accounts> work) {
    Map<String, Object> settings = database.settings();
    settings.put("chancery.beside", true); // a server that runs over the data folder stays up
    Server server = new Server();
    server.port = 0;
    server.data = data;
    try (var context = server.start(settings)) {
      work.accept(context.getBean(Accounts.class));
    }
  }

  /// Typed twice at a terminal, else the first line of standard input. Which of the two says "no
  /// terminal" depends on the release of Java.
  @SuppressWarnings("SystemConsoleNull")
  private static String askPassword() {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      var input = new InputStreamReader(System.in, StandardCharsets.UTF_8);
      try {
        String line = new BufferedReader(input).readLine();
        return line == null ? "" : line;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    char[] first = console.readPassword("Password: ");
    char[] second = console.readPassword("Once more: ");
    if (!Arrays.equals(first, second)) {
      throw new Refusal("access.password.differs");
    }
    return new String(first);
  }
}
