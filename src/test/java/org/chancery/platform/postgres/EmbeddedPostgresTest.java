package org.chancery.platform.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  @TempDir Path folder;

  @Test
  void keeps_its_data_over_a_stop_a_kill_and_an_adoption() throws Exception {
    try (EmbeddedPostgres first = EmbeddedPostgres.start(folder)) {
      run(first, "CREATE TABLE note (number int)");
      run(first, "INSERT INTO note VALUES (360)");
    }

    EmbeddedPostgres second = EmbeddedPostgres.start(folder);
    assertEquals(360, number(second));
    run(second, "UPDATE note SET number = 361");
    long process = postmaster();
    ProcessHandle.of(process).orElseThrow().destroyForcibly();
    ProcessHandle.of(process).ifPresent(p -> p.onExit().join());

    EmbeddedPostgres third = EmbeddedPostgres.start(folder);
    assertEquals(361, number(third), "what was committed before the kill");
    assertNotEquals(process, postmaster());
    EmbeddedPostgres.join(folder).close();
    assertEquals(361, number(third), "a guest leaves the host running");
    EmbeddedPostgres adopting = EmbeddedPostgres.start(folder);
    assertEquals(third.url(), adopting.url(), "a living server is adopted, not started twice");
    adopting.close();
  }

  @Test
  void only_the_owner_reads_the_password() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(folder.resolve("postgres-password"))));
      String wrong = server.password() + "x";
      SQLException refused =
          org.junit.jupiter.api.Assertions.assertThrows(
              SQLException.class,
              () -> DriverManager.getConnection(server.url(), server.user(), wrong));
      assertEquals("28P01", refused.getSQLState());
    }
  }

  private long postmaster() throws Exception {
    return Long.parseLong(
        Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst().strip());
  }

  private static void run(EmbeddedPostgres server, String sql) throws SQLException {
    try (Connection connection = open(server);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(EmbeddedPostgres server) throws SQLException {
    try (Connection connection = open(server);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT number FROM note")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Connection open(EmbeddedPostgres server) throws SQLException {
    return DriverManager.getConnection(server.url(), server.user(), server.password());
  }
}
