package org.chancery.institution;

import java.util.List;
import java.util.Optional;
import org.chancery.institution.pack.PackProblem;
import org.chancery.platform.Refusal;

/// What came of reading a pack: the pack, or everything that is wrong with it.
public record PackReading(Optional<OrganisationPack> pack, List<PackProblem> problems) {

  public boolean isSound() {
    return pack.isPresent();
  }

  /// The pack. Refuses with the first problem and the number of all.
  public OrganisationPack sound() {
    return pack.orElseThrow(() ->
        new Refusal("institution.pack.unsound", problems.size(), problems.getFirst().toString()));
  }
}
