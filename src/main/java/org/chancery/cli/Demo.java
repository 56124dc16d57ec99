package org.chancery.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.world.DemonstrationAccount;
import org.chancery.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "demo", description = "Serves the case of December 2020, its clock in your hand.")
final class Demo implements Callable<Integer> {

  /// 10:00 in Nur-Sultan on the day the note of the case is dated.
  private static final String START = "2020-12-09T04:00:00Z";

  @Mixin Server server = new Server();

  @Override
  public Integer call() {
    server.start(Map.of("chancery.demonstration", START)).getBean(World.class).furnish();
    System.out.printf(
        """

        Chancery shows the case of December 2020 at  http://127.0.0.1:%d/

        The door offers these people to enter as; their password is %s
        """,
        server.port, DemonstrationAccount.PASSWORD);
    for (DemonstrationAccount account : DemonstrationAccount.all()) {
      System.out.printf("  %-14s %-22s %s%n", account.login(), account.name(), account.role());
    }
    System.out.println(
        """

        The clock stands at 9 December 2020, 10:00 at the seat, and goes on; the bar at the head of
        every page moves it. Stop with Ctrl+C; what you did is kept in the data folder.
        """);
    System.out.flush();
    return -1;
  }
}
