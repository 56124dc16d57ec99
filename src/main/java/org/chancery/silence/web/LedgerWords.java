package org.chancery.silence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.platform.Language;
import org.chancery.platform.web.Page;
import org.chancery.silence.Entry;
import org.chancery.silence.SilenceProcedure;
import org.chancery.silence.web.ProcedureView.Line;

/// The lines of a ledger as the register shows them, in the order in which they were entered.
record LedgerWords(Page page, StateNames names) {

  List<Line> of(SilenceProcedure procedure) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(
            page.momentInFigures(procedure.opening().openedAt()),
            procedure.opening().openedBy(),
            page.text("silence.line.opened"),
            procedure.opening().deadline().wording()));
    procedure.ledger().forEach(entry -> lines.add(line(entry)));
    return lines;
  }

  private Line line(Entry entry) {
    return switch (entry) {
      case Entry.WentLive e -> line(e, "live", "");
      case Entry.TextLaid e -> line(e, "text", languages(e));
      case Entry.DeadlineFixed e ->
          line(e, "deadline", page.deadline(e.deadline()) + " · " + e.deadline().zone());
      case Entry.NoteDrafted e ->
          line(
              e,
              switch (e.purpose()) {
                case OPENING -> "opening-note";
                case OUTCOME -> "outcome-note";
              },
              "");
      case Entry.Circulated e ->
          line(e, "circulated", page.text("silence.entitled.count", e.entitled().size()))
              .and(e.reason());
      case Entry.Communication e ->
          new Line(
                  page.momentInFigures(e.at()),
                  e.by(),
                  names.list(e.states()) + ": " + PolicyWords.kind(page, e.kind()),
                  page.text(
                      "silence.line.received",
                      page.text("silence.channel." + e.channel().spelling()),
                      exactly(e.receivedAt())))
              .and(e.source())
              .and(e.words());
      case Entry.Finding e ->
          line(
                  e,
                  "finding",
                  PolicyWords.kind(page, e.kind())
                      + ", "
                      + page.text("silence.validity." + e.validity().spelling()))
              .and(e.reason());
      case Entry.Certified e ->
          line(e, "certified", page.text("silence.line.effective", page.moment(e.effectiveAt())));
      case Entry.Withdrawn e -> line(e, "withdrawn", e.reason());
      case Entry.Announced e -> line(e, "announced", "");
    };
  }

  /// To the millisecond: around a deadline that is what decides.
  private String exactly(java.time.Instant moment) {
    return page.momentInFigures(moment)
        + java.time.format.DateTimeFormatter.ofPattern(":ss.SSS")
            .format(moment.atOffset(java.time.ZoneOffset.UTC));
  }

  private Line line(Entry entry, String key, String detail) {
    return new Line(
        page.momentInFigures(entry.at()), entry.by(), page.text("silence.line." + key), detail);
  }

  private static String languages(Entry.TextLaid entry) {
    return entry.text().renditions().stream()
        .map(r -> ownName(r.language()) + " " + r.sha256().substring(0, 12) + "…")
        .collect(Collectors.joining(", "));
  }

  static String ownName(Language language) {
    String name = language.locale().getDisplayLanguage(language.locale());
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(language.locale()) + name.substring(first);
  }
}
