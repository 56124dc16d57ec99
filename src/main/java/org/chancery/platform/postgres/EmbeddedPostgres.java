package org.chancery.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A PostgreSQL server of our own over a data folder: durable (fsync, checksums), on the loopback
/// interface only, with a password that only the owner of the folder can read.
///
/// A server that survived the death of its application is adopted by the next start. One data
/// folder belongs to one application; several nodes share an external server.
public final class EmbeddedPostgres implements AutoCloseable {

  private static final String NAME = "chancery";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port;
  private final long process;
  private final String password;
  private final boolean guest;

  private EmbeddedPostgres(int port, long process, String password, boolean guest) {
    this.port = port;
    this.process = process;
    this.password = password;
    this.guest = guest;
  }

  /// Starts the server over `folder`, creating the database when the folder is new.
  public static EmbeddedPostgres start(Path folder) throws IOException {
    Path home = folder.toAbsolutePath();
    Path data = home.resolve("postgres");
    Files.createDirectories(home);
    String password = password(home.resolve("postgres-password"));
    Optional<EmbeddedPostgres> survivor = running(data, password);
    if (survivor.isPresent() && survivor.get().answers()) {
      return survivor.get();
    }
    Path bin = PostgresBinaries.unpacked().resolve("bin");
    ServerUser user = ServerUser.choose();
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(bin, home, data, password, user);
    }
    return launch(bin, home, data, password, user);
  }

  /// For a tool that works beside the application: the server that runs over `folder` already,
  /// which [#close] then leaves alone; where none runs, a new one.
  public static EmbeddedPostgres join(Path folder) throws IOException {
    Path home = folder.toAbsolutePath();
    Path data = home.resolve("postgres");
    if (Files.exists(data)) {
      Optional<EmbeddedPostgres> host = running(data, password(home.resolve("postgres-password")));
      if (host.isPresent() && host.get().answers()) {
        return new EmbeddedPostgres(host.get().port, host.get().process, host.get().password, true);
      }
    }
    return start(folder);
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
  }

  public String user() {
    return NAME;
  }

  public String password() {
    return password;
  }

  /// Fast shutdown: open transactions roll back, everything committed is on disk.
  @Override
  public void close() {
    if (guest) {
      return;
    }
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process)).start().waitFor();
      await(() -> ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty(), "stop");
    } catch (IOException e) {
      throw new IllegalStateException("The database server could not be stopped", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static EmbeddedPostgres launch(
      Path bin, Path home, Path data, String password, ServerUser user) throws IOException {
    List<String> command =
        user.command(
            bin.resolve("postgres").toString(),
            "-D",
            data.toString(),
            "-p",
            Integer.toString(freePort()),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "timezone=UTC");
    Path log = home.resolve("postgres.log");
    Process started =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    await(() -> running(data, password).isPresent() || !started.isAlive(), "start; see " + log);
    EmbeddedPostgres server =
        running(data, password)
            .orElseThrow(() -> new IOException("The database server did not start; see " + log));
    server.createDatabase();
    return server;
  }

  private static void initialise(Path bin, Path home, Path data, String password, ServerUser user)
      throws IOException {
    Files.createDirectories(data);
    Path secret = Files.createTempFile(data.getParent(), "initdb-", ".secret");
    Files.writeString(secret, password);
    user.own(data);
    user.own(secret);
    try {
      Process initdb =
          new ProcessBuilder(
                  user.command(
                      bin.resolve("initdb").toString(),
                      "-D",
                      data.toString(),
                      "-U",
                      NAME,
                      "--auth=scram-sha-256",
                      "--pwfile=" + secret,
                      "--encoding=UTF8",
                      "--no-locale",
                      "--locale-provider=builtin",
                      "--builtin-locale=C.UTF-8"))
              .redirectErrorStream(true)
              .redirectOutput(
                  ProcessBuilder.Redirect.appendTo(home.resolve("postgres.log").toFile()))
              .start();
      if (initdb.waitFor() != 0) {
        throw new IOException(
            "The database could not be created; see " + home.resolve("postgres.log"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the database was created", e);
    } finally {
      Files.deleteIfExists(secret);
    }
  }

  private static String password(Path file) throws IOException {
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    var ownerOnly = PosixFilePermissions.fromString("rw-------");
    Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    Files.writeString(file, password);
    return password;
  }

  /// The server that `postmaster.pid` speaks of, when it is alive and ready (lines: process,
  /// folder, start, port, socket, address, memory, status).
  private static Optional<EmbeddedPostgres> running(Path data, String password) {
    List<String> lines;
    try {
      lines = Files.readAllLines(data.resolve("postmaster.pid"));
    } catch (IOException absent) {
      return Optional.empty();
    }
    if (lines.size() < 8 || !lines.get(7).strip().equals("ready")) {
      return Optional.empty();
    }
    long process = Long.parseLong(lines.getFirst().strip());
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .map(_ ->
            new EmbeddedPostgres(Integer.parseInt(lines.get(3).strip()), process, password, false));
  }

  private boolean answers() {
    try (Connection connection = DriverManager.getConnection(url(), NAME, password)) {
      return connection.isValid(5);
    } catch (SQLException notOurs) {
      return false;
    }
  }

  private void createDatabase() throws IOException {
    String maintenance = url().replace("/" + NAME, "/postgres");
    try (Connection connection = DriverManager.getConnection(maintenance, NAME, password);
        Statement statement = connection.createStatement();
        var found =
            statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
      if (!found.next()) {
        statement.execute("CREATE DATABASE " + NAME);
      }
    } catch (SQLException e) {
      throw new IOException("The database could not be opened", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void await(java.util.function.BooleanSupplier done, String what)
      throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IOException("The database server did not " + what);
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("Interrupted while waiting for the database server", e);
      }
    }
  }
}
