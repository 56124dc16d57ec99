package org.chancery.correspondence;

import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.documents.FileId;
import org.chancery.institution.Letterhead;
import org.chancery.institution.Names;
import org.chancery.institution.Series;
import org.chancery.platform.Ids;
import org.chancery.platform.Localized;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// A node at work, in a process of its own: registers notes in one series until the goal is
/// reached, on the very stores and the very [Numbering] of the server, with plain jOOQ transactions
/// in place of Spring's. One registration in twenty is refused at the last moment and rolled back.
///
/// Arguments: the database's address, its user, its password, the goal, a seed. Writes a line when
/// it begins.
final class NumberingNode {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-12-09T06:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.of(2020, 12, 9);

  private static final NoteText NO_TEXT =
      new NoteText(new Letterhead("secretariat", List.of(), List.of()), List.of());

  private NumberingNode() {}

  public static void main(String[] args) throws Exception {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    Series series =
        new Series(
            "embassies",
            new Names(List.of()),
            "№ {index}/{number}{class}",
            "17-1",
            "emb",
            Series.Restart.YEARLY,
            1);
    Letter letter = Letter.of(Letter.TRANSMIT, DAY, List.of());
    Localized subject = new Localized(Map.of());
    long goal = Long.parseLong(args[3]);
    Random random = new Random(Long.parseLong(args[4]));
    try (var connection = DriverManager.getConnection(args[0], args[1], args[2])) {
      DSLContext sql = DSL.using(connection, SQLDialect.POSTGRES);
      System.out.println("at work");
      while (register(sql, series, letter, subject, goal, random.nextInt(20) == 0)) {}
    }
  }

  private static boolean register(
      DSLContext sql, Series series, Letter letter, Localized subject, long goal, boolean refuse) {
    try {
      sql.transaction(transaction -> {
        DSLContext inside = transaction.dsl();
        NoteStore notes = new NoteStore(inside);
        NoteId id = new NoteId(Ids.next(CLOCK));
        notes.insert(id, new NoteDraft(letter, series.code()), subject, CLOCK.instant(), "node");
        GivenNumber given =
            new Numbering(new NumberStore(inside), CLOCK, () -> "node").give(series, DAY, id);
        if (given.number() > goal) {
          throw new GoalReached();
        }
        if (refuse) {
          throw new Refused();
        }
        notes.register(id, registration(given), NO_TEXT, "node");
      });
      return true;
    } catch (Refused e) {
      return true;
    } catch (GoalReached e) {
      return false;
    }
  }

  private static Note.Registration registration(GivenNumber given) {
    Note.KeptCopy copy = new Note.KeptCopy(new FileId(Ids.next(CLOCK)), "");
    return new Note.Registration(
        new Note.GivenPlace(given.year(), given.number(), given.designation()),
        CLOCK.instant(),
        "",
        copy,
        copy);
  }

  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class GoalReached extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
