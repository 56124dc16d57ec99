package org.chancery.silence.web;

import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;
import org.chancery.silence.Standing;

/// Where a procedure stands, in words and in urgency.
final class StandingWords {

  private StandingWords() {}

  static String name(Page page, Standing standing) {
    return page.text("silence.standing." + standing.key());
  }

  /// What the standing means and what happens next.
  static String meaning(Page page, Standing standing, StateNames names) {
    String key = "silence.meaning." + standing.key();
    return switch (standing) {
      case Standing.Provisional _, Standing.Draft _ -> page.text(key);
      case Standing.Running running -> page.text(key, page.remaining(running.deadline()));
      case Standing.Broken broken ->
          page.text(
              broken.provisional() ? key + ".provisional" : key,
              page.moment(broken.at()),
              names.list(broken.by()));
      case Standing.ClosedPending closed -> page.text(key, page.moment(closed.since()));
      case Standing.Adopted adopted ->
          page.text(
              key,
              page.moment(adopted.effectiveAt()),
              adopted.certifiedBy(),
              page.moment(adopted.certifiedAt()));
      case Standing.Withdrawn withdrawn ->
          page.text(key, page.moment(withdrawn.at()), withdrawn.reason());
    };
  }

  static Tone tone(Standing standing) {
    return switch (standing) {
      case Standing.Provisional _, Standing.Withdrawn _ -> Tone.NEUTRAL;
      case Standing.Draft _, Standing.ClosedPending _ -> Tone.WARN;
      case Standing.Running _ -> Tone.INFO;
      case Standing.Adopted _ -> Tone.GOOD;
      case Standing.Broken _ -> Tone.BAD;
    };
  }

  /// What needs an act comes first, then what runs out first, then what is over.
  static int order(Standing standing) {
    return switch (standing) {
      case Standing.ClosedPending _ -> 0;
      case Standing.Running _ -> 1;
      case Standing.Draft _ -> 2;
      case Standing.Provisional _ -> 3;
      case Standing.Broken _ -> 4;
      case Standing.Adopted _ -> 5;
      case Standing.Withdrawn _ -> 6;
    };
  }
}
