import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chancery.platform.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Build tool: migrates an empty PostgreSQL and lets jOOQ write its tables as Java, so that the
/// compiler checks every statement against the schema. Arguments: migrations, target, scratch.
public final class GenerateSchema {

  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    Path target = Path.of(args[1]);
    try (EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(args[2]))) {
      Flyway flyway =
          Flyway.configure()
              .dataSource(server.url(), server.user(), server.password())
              .locations("filesystem:" + args[0])
              .defaultSchema("platform")
              .cleanDisabled(false)
              .load();
      flyway.clean();
      dropSchemas(server);
      flyway.migrate();
      generate(server, target);
    }
    Files.writeString(
        target.resolve("org/chancery/schema/package-info.java"),
        """
        @org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
        package org.chancery.schema;
        """);
    Files.writeString(target.resolve(".generated"), "");
  }

  private static void dropSchemas(EmbeddedPostgres server) throws Exception {
    try (var connection =
            java.sql.DriverManager.getConnection(server.url(), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute(
          """
          DO $$ DECLARE s text; BEGIN
            FOR s IN SELECT nspname FROM pg_namespace
              WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'public')
            LOOP EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP;
          END $$
          """);
    }
  }

  private static void generate(EmbeddedPostgres server, Path target) throws Exception {
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(
                new Jdbc()
                    .withDriver("org.postgresql.Driver")
                    .withUrl(server.url())
                    .withUser(server.user())
                    .withPassword(server.password()))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.postgres.PostgresDatabase")
                            .withExcludes("flyway_schema_history|pg_.*|information_schema\\..*")
                            .withIncludeRoutines(false)
                            .withIncludeUDTs(false)
                            .withIncludeSystemSequences(false))
                    .withGenerate(
                        new Generate()
                            .withGlobalObjectReferences(true)
                            .withRecords(true)
                            .withPojos(false)
                            .withDaos(false)
                            .withComments(false)
                            .withJavadoc(false)
                            .withJavaTimeTypes(true))
                    .withTarget(
                        new Target()
                            .withPackageName("org.chancery.schema")
                            .withDirectory(target.toString())
                            .withEncoding("UTF-8")
                            .withClean(true))));
  }

  private GenerateSchema() {}
}
