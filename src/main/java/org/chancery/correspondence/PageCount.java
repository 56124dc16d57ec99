package org.chancery.correspondence;

import java.util.Optional;
import org.chancery.platform.Refusal;

/// The pages of what is enclosed. The note never says a number that the file does not have.
public final class PageCount {

  private PageCount() {}

  /// Refuses a stated number that disagrees with the counted one (`correspondence.pages-disagree`),
  /// and a file of which neither is known (`correspondence.pages-missing`).
  public static int agreed(String name, Optional<Integer> counted, Optional<Integer> stated) {
    if (counted.isPresent() && stated.isPresent() && !counted.equals(stated)) {
      throw new Refusal("correspondence.pages-disagree", name, stated.get(), counted.get());
    }
    return counted
        .or(() -> stated)
        .filter(pages -> pages > 0)
        .orElseThrow(() -> new Refusal("correspondence.pages-missing", name));
  }
}
