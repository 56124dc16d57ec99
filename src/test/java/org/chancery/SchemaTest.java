package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.world.ServerTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What all migrations make together is written down in `docs/schema.sql`, so that a change of the
/// schema is seen in review as what it is.
@ServerTest
class SchemaTest {

  private static final String TABLES =
      """
      SELECT format(E'CREATE TABLE %I.%I (\\n%s\\n);', n.nspname, c.relname,
        string_agg(line, E',\\n' ORDER BY place))
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN LATERAL (
        SELECT a.attnum AS place, format('  %I %s%s%s', a.attname,
            format_type(a.atttypid, a.atttypmod),
            CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
            CASE WHEN d.adbin IS NULL THEN '' WHEN a.attgenerated <> ''
              THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') STORED'
              ELSE ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) END) AS line
        FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        UNION ALL
        SELECT 10000 + row_number() OVER (ORDER BY k.contype DESC, k.conname),
          format('  CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid))
        FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype <> 'n'
      ) lines ON true
      WHERE c.relkind = 'r' AND n.nspname NOT IN ('information_schema', 'public')
        AND n.nspname NOT LIKE 'pg\\_%' AND c.relname <> 'flyway_schema_history'
      GROUP BY n.nspname, c.relname ORDER BY n.nspname, c.relname
      """;

  private static final String REST =
      """
      SELECT def || ';' FROM (
        SELECT 1 AS kind, i.schemaname AS s, i.indexname AS name, i.indexdef AS def
        FROM pg_indexes i
        WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k
          WHERE k.conname = i.indexname AND k.connamespace = i.schemaname::regnamespace)
          AND i.tablename <> 'flyway_schema_history'
        UNION ALL
        SELECT 2, n.nspname, t.tgname, pg_get_triggerdef(t.oid)
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal
        UNION ALL
        SELECT 3, n.nspname, p.proname, pg_get_functiondef(p.oid)
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE p.prokind = 'f'
      ) AS rest
      WHERE s NOT IN ('information_schema', 'public') AND s NOT LIKE 'pg\\_%'
      ORDER BY kind, s, name, def
      """;

  @Autowired DSLContext sql;

  @Test
  void the_golden_schema_is_what_the_migrations_make() throws IOException {
    StringBuilder schema = new StringBuilder();
    sql.fetch(TABLES).forEach(row -> schema.append(row.get(0, String.class)).append("\n\n"));
    sql.fetch(REST).forEach(row -> schema.append(row.get(0, String.class)).append('\n'));
    Path golden = Path.of("docs/schema.sql");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, schema);
    }
    assertEquals(Files.readString(golden), schema.toString(), "write anew with -Dgolden.write");
  }
}
