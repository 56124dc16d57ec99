package org.chancery.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "demo", description = "Serves the case of December 2020, its clock in your hand.")
final class Demo implements Callable<Integer> {

  /// 10:00 in Nur-Sultan on the day the note of the case is dated.
  private static final String START = "2020-12-09T04:00:00Z";

  @Mixin Server server = new Server();

  @Override
  public Integer call() {
    server.start(Map.of("chancery.demonstration", START));
    System.out.println("Chancery's demonstration: http://127.0.0.1:" + server.port + "/");
    System.out.flush();
    return -1;
  }
}
