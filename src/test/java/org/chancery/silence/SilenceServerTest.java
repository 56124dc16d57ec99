package org.chancery.silence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.Chancery;
import org.chancery.world.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/// The whole application on a database of its own, because these tests move the clock over weeks.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Chancery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SilenceServerTest.OnOwnDatabase.class)
public @interface SilenceServerTest {

  final class OnOwnDatabase
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "silence database",
                  Map.of(
                      "chancery.database.url",
                          TestDatabase.another("silence" + CONTEXTS.incrementAndGet()),
                      "chancery.database.user", TestDatabase.user(),
                      "chancery.database.password", TestDatabase.password(),
                      "chancery.demonstration", "2020-12-11T09:00:00Z")));
    }
  }
}
