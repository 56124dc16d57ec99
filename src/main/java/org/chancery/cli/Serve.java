package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "serve", description = "Serves the secretariat and the delegations.")
final class Serve implements Callable<Integer> {

  @Mixin Server server = new Server();

  @Mixin DatabaseChoice database = new DatabaseChoice();

  @Override
  public Integer call() {
    server.start(database.settings());
    System.out.println("Chancery serves http://127.0.0.1:" + server.port + "/");
    System.out.flush();
    return -1; // the server goes on until it is told to stop
  }
}
