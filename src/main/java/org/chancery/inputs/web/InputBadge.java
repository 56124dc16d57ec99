package org.chancery.inputs.web;

import org.chancery.inputs.Standing;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;

/// How a page shows where a call for inputs stands.
public final class InputBadge {

  private InputBadge() {}

  public static Badge of(Page page, Standing standing) {
    Tone tone =
        switch (standing) {
          case Standing.Provisional _, Standing.Withdrawn _ -> Tone.NEUTRAL;
          case Standing.Running _ -> Tone.INFO;
          case Standing.Closed _ -> Tone.WARN;
          case Standing.Complete _ -> Tone.GOOD;
        };
    return new Badge(page.text("inputs.standing." + standing.key()), tone);
  }
}
