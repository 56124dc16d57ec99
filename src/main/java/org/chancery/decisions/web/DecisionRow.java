package org.chancery.decisions.web;

import org.chancery.decisions.DecisionSummary;
import org.chancery.decisions.Decisions;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;

/// A decision as a line of the register.
public record DecisionRow(
    String href,
    String title,
    String metOn,
    String fileName,
    int consequences,
    int unsettled,
    Badge badge,
    boolean late) {

  static DecisionRow of(Page page, Decisions decisions, DecisionSummary it) {
    var met = it.session().metOn();
    return new DecisionRow(
        "/decisions/" + it.id() + (it.confirmed() ? "" : "/read"),
        Heading.title(page, decisions, it.session()),
        met == null ? "" : page.day(met),
        it.fileName(),
        it.consequences(),
        it.unsettled(),
        Heading.badge(page, it.confirmed(), it.adoptedOn()),
        !it.confirmed());
  }
}
