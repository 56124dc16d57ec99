package org.chancery.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.chancery.platform.postgres.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;

/// One real PostgreSQL for all tests of a run, with an empty database for every run.
public final class TestDatabase {

  private static final EmbeddedPostgres SERVER = start();
  private static final String NAME = "test_" + ProcessHandle.current().pid();

  static {
    recreate(NAME);
  }

  private TestDatabase() {}

  public static String url() {
    return SERVER.url().replaceAll("/[^/]*$", "/" + NAME);
  }

  public static String user() {
    return SERVER.user();
  }

  public static String password() {
    return SERVER.password();
  }

  /// Another empty database on the same server, for a test that needs one to itself; its address.
  public static String another(String suffix) {
    recreate(NAME + "_" + suffix);
    return url() + "_" + suffix;
  }

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.start(Path.of("target/test-postgres"));
      // After the application contexts, not beside them as a shutdown hook of our own would.
      SpringApplication.getShutdownHandlers().add(server::close);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void recreate(String name) {
    try (var connection = DriverManager.getConnection(SERVER.url(), user(), password());
        var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
