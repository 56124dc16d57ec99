package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.world.TestDatabase;
import org.junit.jupiter.api.Test;

/// The first account of an installation, on a database of its own.
class AccountCommandsTest {

  private static final String URL = TestDatabase.another("account");

  private final StringWriter said = new StringWriter();

  private int run(String input, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(
        List.of(
            "--database-url", URL,
            "--database-user", TestDatabase.user(),
            "--database-password", TestDatabase.password()));
    InputStream keyboard = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return Main.commandLine()
          .setErr(new PrintWriter(said, true))
          .execute(all.toArray(String[]::new));
    } finally {
      System.setIn(keyboard);
    }
  }

  @Test
  void the_first_administrator_is_created_from_the_command_line() throws SQLException {
    String[] create = {
      "account", "create", "aidana", "--name", "Айдана Серікбаева", "--role", "ADMINISTRATOR"
    };
    assertEquals(Main.UNREADABLE, run("short\n", create));
    assertEquals("A password has at least 12 characters.", said.toString().strip());
    assertEquals(Main.DONE, run("жеті тыныш дала желі\n", create), said.toString());
    assertEquals(Main.UNREADABLE, run("жеті тыныш дала желі\n", create), "login is taken");
    assertEquals(Main.DONE, run("another quiet wind\n", "account", "password", "aidana"));
    try (var connection =
            DriverManager.getConnection(URL, TestDatabase.user(), TestDatabase.password());
        var statement = connection.createStatement();
        var acts =
            statement.executeQuery(
                "SELECT string_agg(actor || ' ' || kind, ', ' ORDER BY sequence) FROM audit.act"
                    + " WHERE kind LIKE 'account.%'")) {
      acts.next();
      assertEquals(
          "system account.created, system account.appointed, system account.password-changed",
          acts.getString(1));
    }
  }
}
