package org.chancery.decisions.web;

import java.time.LocalDate;
import org.chancery.decisions.Decision;
import org.chancery.decisions.Decisions;
import org.chancery.decisions.Session;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/// What stands above every page of a decision.
///
/// @param metOn the day in figures, as the form takes it; empty while unknown
/// @param adoptedOn null while it is a draft
public record Heading(
    String id,
    int version,
    String title,
    Session session,
    String metOn,
    String fileName,
    Badge badge,
    boolean confirmed,
    @Nullable LocalDate adoptedOn) {

  static Heading of(Page page, Decisions decisions, Decision decision) {
    LocalDate met = decision.session().metOn();
    return new Heading(
        decision.id().toString(),
        decision.version(),
        title(page, decisions, decision.session()),
        decision.session(),
        met == null ? "" : page.day(met),
        decision.fileName(),
        badge(page, decision.confirmedAt() != null, decision.adoptedOn()),
        decision.confirmedAt() != null,
        decision.adoptedOn());
  }

  static String title(Page page, Decisions decisions, Session session) {
    LocalDate met = session.metOn();
    String named = decisions.organ(session, page.language());
    String organ = named.isBlank() ? page.text("decisions.organ-unknown") : named;
    return met == null
        ? page.text("decisions.title.undated", organ)
        : page.text("decisions.title", organ, page.date(met));
  }

  static Badge badge(Page page, boolean confirmed, @Nullable LocalDate adoptedOn) {
    if (adoptedOn != null) {
      return new Badge(page.text("decisions.status.as-adopted"), Tone.GOOD);
    }
    return confirmed
        ? new Badge(page.text("decisions.status.draft"), Tone.INFO)
        : new Badge(page.text("decisions.status.to-confirm"), Tone.WARN);
  }
}
