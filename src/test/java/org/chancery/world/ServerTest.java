package org.chancery.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.chancery.Chancery;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/// The whole application on the tests' PostgreSQL, serving on a free port. All such tests share one
/// context: make your own objects, and expect those of others beside them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Chancery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ServerTest.OnTestDatabase.class)
public @interface ServerTest {

  /// Points the application at the tests' database, its clock in the test's hand.
  final class OnTestDatabase
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "test database",
                  Map.of(
                      "chancery.database.url", TestDatabase.url(),
                      "chancery.database.user", TestDatabase.user(),
                      "chancery.database.password", TestDatabase.password(),
                      "chancery.demonstration", "2020-12-09T04:00:00Z")));
    }
  }
}
