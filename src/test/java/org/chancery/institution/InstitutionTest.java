package org.chancery.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.institution.pack.PackChange;
import org.chancery.institution.pack.PackFiles;
import org.chancery.platform.Refusal;
import org.chancery.world.Packs;
import org.chancery.world.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/// Packs come into force by being accepted, on a real server and on several nodes.
class InstitutionTest {

  /// A node's clock, moved by the test.
  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2020-12-09T04:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }

  private final Hand clock = new Hand();
  private final List<Object> acts = new ArrayList<>();
  private TransactionTemplate transaction;
  private DSLContext sql;

  @BeforeEach
  void an_empty_database() {
    String url = TestDatabase.another("institution");
    DriverManagerDataSource source =
        new DriverManagerDataSource(url, TestDatabase.user(), TestDatabase.password());
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/institution")
        .load()
        .migrate();
    transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    sql = DSL.using(new TransactionAwareDataSourceProxy(source), SQLDialect.POSTGRES);
  }

  private Institution node() {
    return new Institution(
        new PackStore(sql), clock, acts::add, () -> "aigerim", transaction, "cica");
  }

  private List<PackChange> accept(Institution node, PackFiles files) {
    return java.util.Objects.requireNonNull(transaction.execute(_ -> node.accept(files)));
  }

  @Test
  void an_empty_database_begins_with_the_pack_of_the_setting() {
    Institution node = node();
    assertEquals("cica", node.organisation().code());
    assertEquals(1, node.versions().size());
    assertEquals("aigerim", node.versions().getFirst().acceptedBy());
    assertEquals(1, acts.size());
    assertEquals("cica", node().organisation().code());
    assertEquals(1, node().versions().size());
  }

  @Test
  void accepting_the_same_files_again_changes_nothing() {
    Institution node = node();
    node.organisation();
    acts.clear();
    assertEquals(List.of(), accept(node, Packs.CICA.files()));
    assertTrue(node.preview(Packs.CICA.files()).same());
    assertEquals(1, node.versions().size());
    assertEquals(List.of(), acts);
  }

  @Test
  void the_difference_is_told_by_the_things_spoken_of() {
    PackFiles files =
        Packs.with(
            Packs.CICA,
            "delegations.yaml",
            "  - { state: KWT, from: 2022-10-13 } ",
            "  - { state: KWT, from: 2022-10-14 }\n  - { state: TKM, from: 2025-01-01 }");
    files =
        new PackFiles(
            "test",
            Packs.with(
                    OrganisationPack.check(files).sound(),
                    "correspondence.yaml",
                    "index: \"17-1\"",
                    "index: \"17-2\"")
                .texts());
    PackPreview preview = node().preview(files);
    assertTrue(preview.reading().isSound());
    assertEquals(
        List.of(
            "CHANGED correspondence.yaml series[embassies] index 17-1 → 17-2",
            "CHANGED delegations.yaml members[KWT] from 2022-10-13 → 2022-10-14",
            "ADDED delegations.yaml members[TKM] → state: TKM, from: 2025-01-01"),
        preview.changes().stream().map(InstitutionTest::picture).toList());
  }

  @Test
  void comments_and_order_make_no_difference_but_a_new_version() {
    PackFiles files = Packs.with(Packs.CICA, "places.yaml", "places:", "# said better\nplaces:");
    Institution node = node();
    assertEquals(List.of(), node.preview(files).changes());
    assertFalse(node.preview(files).same());
    assertEquals(List.of(), accept(node, files));
    assertEquals(2, node.versions().size());
  }

  @Test
  void another_node_notices_a_newer_pack_within_a_second() {
    Institution here = node();
    Institution there = node();
    assertEquals("17-1", there.organisation().series("embassies").index());
    accept(
        here, Packs.with(Packs.CICA, "correspondence.yaml", "index: \"17-1\"", "index: \"17-2\""));
    assertEquals("17-2", here.organisation().series("embassies").index());
    clock.now = clock.now.plusSeconds(1);
    assertEquals("17-2", there.organisation().series("embassies").index());
  }

  @Test
  void an_acceptance_that_is_rolled_back_was_none() {
    Institution node = node();
    node.organisation();
    PackFiles files =
        Packs.with(Packs.CICA, "correspondence.yaml", "index: \"17-1\"", "index: \"17-2\"");
    transaction.executeWithoutResult(status -> {
      node.accept(files);
      node.organisation();
      status.setRollbackOnly();
    });
    clock.now = clock.now.plusSeconds(1);
    assertEquals("17-1", node.organisation().series("embassies").index());
    assertEquals(1, node.versions().size());
  }

  @Test
  void an_unsound_pack_and_one_of_another_organisation_are_refused() {
    Institution node = node();
    node.organisation();
    PackFiles wrong = Packs.with(Packs.CICA, "pack.yaml", "as-of: 2020-12-01", "as-of: 2020-13-01");
    assertEquals(
        "institution.pack.unsound", assertThrows(Refusal.class, () -> accept(node, wrong)).key());
    assertEquals(
        "institution.pack.other-organisation",
        assertThrows(Refusal.class, () -> accept(node, Packs.LISNA.files())).key());
    assertEquals(1, node.versions().size());
  }

  @Test
  void two_nodes_that_start_together_begin_once() throws Exception {
    try (var nodes = Executors.newFixedThreadPool(4)) {
      List<Future<String>> codes = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        codes.add(nodes.submit(() -> node().organisation().code()));
      }
      for (Future<String> code : codes) {
        assertEquals("cica", code.get());
      }
    }
    assertEquals(1, node().versions().size());
  }

  private static String picture(PackChange c) {
    return c.kind()
        + " "
        + c.file()
        + " "
        + c.entity()
        + " "
        + c.field()
        + (c.field().isEmpty() ? "" : " ")
        + c.before()
        + (c.before().isEmpty() ? "" : " ")
        + "→ "
        + c.after();
  }
}
