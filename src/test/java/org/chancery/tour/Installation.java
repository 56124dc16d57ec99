package org.chancery.tour;

import org.chancery.Chancery;
import org.chancery.decisions.DecisionId;
import org.chancery.world.TestDatabase;
import org.chancery.world.World;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// A whole application with a database and a clock of its own: 9 December 2020, 10:00 in
/// Nur-Sultan. It knows the people of the demonstration and nothing else.
final class Installation implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  Installation(String name) {
    context =
        new SpringApplication(Chancery.class)
            .run(
                "--server.port=0",
                "--chancery.database.url=" + TestDatabase.another(name),
                "--chancery.database.user=" + TestDatabase.user(),
                "--chancery.database.password=" + TestDatabase.password(),
                "--chancery.demonstration=2020-12-09T04:00:00Z");
    world().people();
  }

  String address() {
    return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
  }

  /// One more draft that waits to be confirmed.
  DecisionId draftDecisions() {
    return world().draftDecisions();
  }

  private World world() {
    return context.getBean(World.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
