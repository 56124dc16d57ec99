package org.chancery.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Starts and stops once, so that the JDK can record what a start needs. The launcher calls it
/// after a build.
@Command(name = "rehearse", hidden = true)
final class Rehearse implements Callable<Integer> {

  @Mixin Server server = new Server();

  @Override
  public Integer call() {
    server.port = 0;
    server.start(Map.of("chancery.demonstration", "2020-12-09T04:00:00Z")).close();
    return Main.DONE;
  }
}
