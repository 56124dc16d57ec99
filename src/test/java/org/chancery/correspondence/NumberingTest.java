package org.chancery.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.chancery.world.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/// Several nodes, one register.
class NumberingTest {

  private static final long GOAL = 20_000;

  @Test
  void two_nodes_leave_neither_gap_nor_double_though_one_is_killed() throws Exception {
    String url = TestDatabase.another("numbering");
    Flyway.configure()
        .dataSource(url, TestDatabase.user(), TestDatabase.password())
        .locations("classpath:db/migration")
        .defaultSchema("platform")
        .load()
        .migrate();
    try (var connection =
        DriverManager.getConnection(url, TestDatabase.user(), TestDatabase.password())) {
      DSLContext sql = DSL.using(connection, SQLDialect.POSTGRES);
      NumberStore store = new NumberStore(sql);
      Process steady = node(url, 1);
      Process unlucky = node(url, 2);
      for (int seed = 3; seed < 6; seed++) {
        until(store, seed * 3_000L);
        unlucky.destroyForcibly().waitFor(); // SIGKILL, in the middle of whatever it does
        unlucky = node(url, seed);
      }
      assertTrue(steady.waitFor(120, TimeUnit.SECONDS) && unlucky.waitFor(120, TimeUnit.SECONDS));
      assertEquals(0, steady.exitValue());
      assertEquals(0, unlucky.exitValue());
      List<GivenNumber> given = store.given("embassies", 2020);
      assertEquals(
          LongStream.rangeClosed(1, GOAL).boxed().toList(),
          given.stream().map(GivenNumber::number).toList());
      assertTrue(given.stream().allMatch(g -> g.note().isPresent()), "each belongs to a note");
      assertEquals(List.of(), store.gaps("embassies", 2020));
      assertEquals(GOAL + 1, store.peek("embassies", 2020).orElseThrow());
    }
  }

  private static void until(NumberStore store, long number) throws InterruptedException {
    for (int i = 0; i < 6_000 && store.peek("embassies", 2020).orElse(1L) < number; i++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  private static Process node(String url, int seed) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                NumberingNode.class.getName(),
                url,
                TestDatabase.user(),
                TestDatabase.password(),
                Long.toString(GOAL),
                Integer.toString(seed))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.inputReader(StandardCharsets.UTF_8).readLine();
    return process;
  }
}
