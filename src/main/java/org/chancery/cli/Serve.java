package org.chancery.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Serves the secretariat and the delegations.")
final class Serve implements Callable<Integer> {

  @Mixin Server server = new Server();

  @Option(
      names = "--database-url",
      description = "An external PostgreSQL (jdbc:postgresql://…) instead of the embedded one.")
  @Nullable String databaseUrl;

  @Option(names = "--database-user", description = "The user of the external database.")
  @Nullable String databaseUser;

  @Option(
      names = "--database-password",
      description = "Its password; better given in the environment as CHANCERY_DATABASE_PASSWORD.")
  @Nullable String databasePassword;

  @Override
  public Integer call() {
    Map<String, Object> settings = new HashMap<>();
    Server.put(settings, "chancery.database.url", databaseUrl);
    Server.put(settings, "chancery.database.user", databaseUser);
    Server.put(settings, "chancery.database.password", databasePassword);
    server.start(settings);
    System.out.println("Chancery serves http://127.0.0.1:" + server.port + "/");
    System.out.flush();
    return -1; // the server goes on until it is told to stop
  }
}
