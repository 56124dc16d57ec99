package org.chancery.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.chancery.access.Accounts;
import org.chancery.access.NewAccount;
import org.chancery.access.ShownAccount;
import org.chancery.access.ShownAccounts;
import org.chancery.correspondence.Notes;
import org.chancery.decisions.DecisionId;
import org.chancery.decisions.Decisions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Furnishes an empty installation: people, the series where the paper journal stood, the draft
/// Decisions that came in. Only where the clock is in a presenter's hand; furnishing twice changes
/// nothing.
@Component
@ConditionalOnProperty("chancery.demonstration")
public class World implements ShownAccounts {

  /// The last number in the paper journal before the note of the case.
  private static final long NEXT_NUMBER = 360;

  private static final String SERIES = "embassies";
  private static final String CASE = "/demo/soc-2020-12-11/draft-decisions.pdf";

  private final Accounts accounts;
  private final Notes notes;
  private final Decisions decisions;

  World(Accounts accounts, Notes notes, Decisions decisions) {
    this.accounts = accounts;
    this.notes = notes;
    this.decisions = decisions;
  }

  /// What the demonstration opens with.
  public void furnish() {
    if (accounts.find(DemonstrationAccount.OFFICER.login()).isPresent()) {
      return;
    }
    people();
    notes.startSeries(SERIES, NEXT_NUMBER);
    draftDecisions();
  }

  @Override
  public List<ShownAccount> list() {
    return DemonstrationAccount.all().stream()
        .map(a -> new ShownAccount(a.login(), a.names(), a.role(), DemonstrationAccount.PASSWORD))
        .toList();
  }

  /// The accounts of [DemonstrationAccount].
  public void people() {
    for (DemonstrationAccount account : DemonstrationAccount.all()) {
      accounts.create(
          new NewAccount(account.login(), account.name(), null, DemonstrationAccount.PASSWORD),
          account.role(),
          account.state());
    }
  }

  /// The draft Decisions of 11 December 2020, read and waiting to be confirmed.
  public DecisionId draftDecisions() {
    try (InputStream file = World.class.getResourceAsStream(CASE)) {
      if (file == null) {
        throw new IllegalStateException(CASE + " does not come along");
      }
      return decisions.importDocument("draft-decisions.pdf", file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
