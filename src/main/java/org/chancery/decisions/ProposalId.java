package org.chancery.decisions;

import java.util.UUID;
import org.chancery.platform.Ids;

/// Which proposal of a deciding text.
public record ProposalId(UUID value) {

  public static ProposalId parse(String text) {
    return new ProposalId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
