package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.access.Accounts;
import org.chancery.access.Role;
import org.chancery.decisions.Decision;
import org.chancery.decisions.DecisionId;
import org.chancery.decisions.Decisions;
import org.chancery.decisions.Proposal;
import org.chancery.decisions.Settlement;
import org.chancery.world.HttpVisitor;
import org.chancery.world.People;
import org.chancery.world.ServerTest;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A list costs as many statements with many rows as with few.
@ServerTest
class StatementsTest {

  private static final List<String> LISTS =
      List.of(
          "/",
          "/decisions",
          "/taskings",
          "/silence",
          "/inputs",
          "/meetings",
          "/notes",
          "/delegations",
          "/institution");

  @Autowired Decisions decisions;
  @Autowired Accounts accounts;
  @Autowired DSLContext sql;
  @LocalServerPort int port;

  private DecisionId live() throws IOException {
    DecisionId id;
    try (var text =
        getClass().getResourceAsStream("/demo/soc-2020-12-11/note-and-draft-decisions.txt")) {
      assertTrue(text != null);
      id = decisions.importDocument("case.txt", text.readAllBytes());
    }
    decisions.confirm(id, 1);
    for (Proposal proposal : decisions.get(id).proposals().filter(Proposal::bracketed).toList()) {
      decisions.settle(id, version(id), proposal.id(), Settlement.AGREED);
    }
    decisions.draftNote(id, version(id), 2);
    decisions.markAdopted(id, version(id), LocalDate.of(2020, 12, 9), "");
    return id;
  }

  private int version(DecisionId id) {
    Decision decision = decisions.get(id);
    return decision.version();
  }

  @Test
  void a_list_costs_no_statement_for_each_of_its_rows() throws IOException {
    live();
    HttpVisitor officer =
        new HttpVisitor(port).signIn(People.of(accounts, Role.OFFICER).login(), People.PASSWORD);
    AtomicInteger statements = new AtomicInteger();
    DefaultConfiguration configuration = (DefaultConfiguration) sql.configuration();
    var before = configuration.executeListenerProviders();
    configuration.setAppending(
        new ExecuteListener() {
          @Override
          public void executeStart(ExecuteContext context) {
            // The look for a newer pack comes once in a while by the clock, whatever is listed.
            String statement = context.sql();
            if (statement == null || !statement.contains("\"institution\".\"pack")) {
              statements.incrementAndGet();
            }
          }
        });
    try {
      Map<String, Integer> few = count(officer, statements);
      for (int i = 0; i < 6; i++) {
        live();
      }
      Map<String, Integer> many = count(officer, statements);
      assertEquals(few, many);
    } finally {
      configuration.setExecuteListenerProvider(before);
    }
  }

  private static Map<String, Integer> count(HttpVisitor visitor, AtomicInteger statements) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String path : LISTS) {
      visitor.get(path);
      int start = statements.get();
      assertEquals(200, visitor.get(path).statusCode(), path);
      counts.put(path, statements.get() - start);
    }
    return counts;
  }

  @Test
  void no_statement_waits_for_its_compilation() {
    assertEquals("off", sql.fetchSingle("show jit").get(0, String.class));
  }
}
