package org.chancery.institution;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.CurrentActor;
import org.chancery.institution.pack.PackChange;
import org.chancery.institution.pack.PackDifference;
import org.chancery.institution.pack.PackFiles;
import org.chancery.platform.Ids;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What this organisation is: its pack in force, and how another comes into force.
@Service
public class Institution {

  /// Another node may have accepted a newer pack; after this long it is noticed.
  private static final long LOOK_AGAIN_MILLIS = 1000;

  private record InForce(long ordinal, OrganisationPack pack, long lookedAt) {}

  private final PackStore store;
  private final Clock clock;
  private final ApplicationEventPublisher acts;
  private final CurrentActor actor;
  private final TransactionTemplate transaction;
  private final String firstPack;
  private volatile @Nullable InForce inForce;

  Institution(
      PackStore store,
      Clock clock,
      ApplicationEventPublisher acts,
      CurrentActor actor,
      TransactionTemplate transaction,
      @Value("${chancery.pack}") String firstPack) {
    this.store = store;
    this.clock = clock;
    this.acts = acts;
    this.actor = actor;
    this.transaction = transaction;
    this.firstPack = firstPack;
  }

  /// The organisation by the pack in force.
  public Organisation organisation() {
    return pack().organisation();
  }

  /// The pack in force. An empty database begins with the pack that the setting `chancery.pack`
  /// names.
  public OrganisationPack pack() {
    InForce known = inForce;
    long now = clock.millis();
    if (known != null && Math.abs(now - known.lookedAt) < LOOK_AGAIN_MILLIS) {
      return known.pack;
    }
    long newest =
        store
            .newest()
            .orElseGet(() -> {
              transaction.executeWithoutResult(_ -> begin());
              return store.newest().orElseThrow();
            });
    OrganisationPack pack =
        known != null && known.ordinal == newest
            ? known.pack
            : OrganisationPack.check(store.files(newest)).sound();
    inForce = new InForce(newest, pack, now);
    return pack;
  }

  /// What accepting these files would change, or why they cannot be accepted.
  @Transactional(readOnly = true)
  public PackPreview preview(PackFiles files) {
    OrganisationPack current = pack();
    return new PackPreview(
        OrganisationPack.check(files),
        PackDifference.between(current.files(), files),
        current.sha256().equals(files.sha256()));
  }

  /// Puts a pack into force and says what it changed: nothing where it is the pack in force
  /// already, which is then left as it is. Refuses an unsound pack and one of another organisation.
  @Transactional
  public List<PackChange> accept(PackFiles files) {
    store.lock();
    inForce = null;
    OrganisationPack current = pack();
    OrganisationPack pack = OrganisationPack.check(files).sound();
    if (!pack.code().equals(current.code())) {
      throw new Refusal("institution.pack.other-organisation", current.code(), pack.code());
    }
    if (pack.sha256().equals(current.sha256())) {
      return List.of();
    }
    List<PackChange> changes = PackDifference.between(current.files(), pack.files());
    keep(pack, changes.size());
    inForce = null;
    return changes;
  }

  /// Every pack accepted so far, the one in force first.
  @Transactional(readOnly = true)
  public List<PackVersion> versions() {
    return store.versions();
  }

  /// The pack of this organisation that came with the program, if one did.
  public Optional<PackFiles> shipped() {
    try {
      return Optional.of(PackFiles.shipped(pack().code(), OrganisationPack.fileNames()));
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  private void begin() {
    store.lock();
    if (store.newest().isEmpty()) {
      keep(OrganisationPack.shipped(firstPack), 0);
    }
  }

  private void keep(OrganisationPack pack, int changes) {
    UUID id = Ids.next(clock);
    store.keep(id, pack, clock.instant(), actor.name());
    acts.publishEvent(new PackAccepted(id, pack.code(), pack.version(), pack.sha256(), changes));
  }
}
