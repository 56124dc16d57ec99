package org.chancery.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.chancery.Chancery;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/// What `serve` and `demo` have in common.
final class Server {

  @Option(names = "--port", description = "The port to listen on (default: ${DEFAULT-VALUE}).")
  int port = 8080;

  @Option(
      names = "--data",
      description = "The folder of the embedded database (default: ${DEFAULT-VALUE}).")
  Path data = Path.of("data");

  ConfigurableApplicationContext start(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put("server.port", port);
    all.put("chancery.data", data.toString());
    // As arguments, for these have the last word over what the configuration says.
    String[] arguments =
        all.entrySet().stream()
            .map(e -> "--" + e.getKey() + "=" + e.getValue())
            .toArray(String[]::new);
    return new SpringApplication(Chancery.class).run(arguments);
  }

  static void put(Map<String, Object> settings, String key, @Nullable String value) {
    if (value != null) {
      settings.put(key, value);
    }
  }
}
