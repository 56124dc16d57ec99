package org.chancery.cli;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which database a command works on, beside the embedded one of the data folder.
final class DatabaseChoice {

  @Option(
      names = "--database-url",
      description = "An external PostgreSQL (jdbc:postgresql://…) instead of the embedded one.")
  @Nullable String url;

  @Option(names = "--database-user", description = "The user of the external database.")
  @Nullable String user;

  @Option(
      names = "--database-password",
      description = "Its password; better given in the environment as CHANCERY_DATABASE_PASSWORD.")
  @Nullable String password;

  Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    Server.put(settings, "chancery.database.url", url);
    Server.put(settings, "chancery.database.user", user);
    Server.put(settings, "chancery.database.password", password);
    return settings;
  }
}
