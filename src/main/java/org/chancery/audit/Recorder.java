package org.chancery.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Hears every act and puts it into the chain in the transaction that did it: without a transaction
/// the act is refused, and if the act cannot be recorded the transaction does not commit.
///
/// An act takes its place just before the commit. The chain is locked from there to the commit
/// only, so acts on different objects wait for each other as little as a chain without gaps allows,
/// and no lock is ever taken after the chain's: it cannot be part of a deadlock.
@Component
class Recorder {

  private final AuditStore store;
  private final CurrentActor actor;
  private final Clock clock;

  Recorder(AuditStore store, CurrentActor actor, Clock clock) {
    this.store = store;
    this.actor = actor;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Act act) {
    Map<String, @Nullable Object> details = new TreeMap<>();
    act.details().forEach((name, value) -> details.put(name, CanonicalJson.plain(value)));
    Waiting waiting = waiting();
    if (waiting == null) {
      waiting = new Waiting();
      TransactionSynchronizationManager.registerSynchronization(waiting);
    }
    waiting.add(
        new PendingAct(
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor.name(),
            act.kind(),
            act.subject(),
            act.mandate(),
            details));
  }

  /// Gives the acts of the running transaction their places now, so that it can read what it did.
  void settle() {
    Waiting waiting =
        TransactionSynchronizationManager.isSynchronizationActive() ? waiting() : null;
    if (waiting != null) {
      waiting.settle();
    }
  }

  private @Nullable Waiting waiting() {
    for (TransactionSynchronization s : TransactionSynchronizationManager.getSynchronizations()) {
      if (s instanceof Waiting waiting) {
        return waiting;
      }
    }
    return null;
  }

  /// The acts of one transaction, in the order in which they were done.
  private final class Waiting implements TransactionSynchronization {

    private final List<PendingAct> acts = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> savepoints = new IdentityHashMap<>();
    private boolean committing;

    void add(PendingAct act) {
      acts.add(act);
      if (committing) {
        settle();
      }
    }

    void settle() {
      if (!acts.isEmpty()) {
        store.append(acts);
        acts.clear();
      }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      committing = true;
      settle();
    }

    @Override
    public void savepoint(Object savepoint) {
      savepoints.put(savepoint, acts.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
      int kept = savepoints.getOrDefault(savepoint, 0);
      while (acts.size() > kept) {
        acts.removeLast();
      }
    }
  }
}
