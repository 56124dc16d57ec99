package org.chancery.decisions.reading;

import java.util.Locale;

/// Writes a decision text for people: one line an act.
public final class DecisionTable {
  private static final String ROW = "%-8s %-17s %-12s %-28s %-22s %s%n";

  private DecisionTable() {}

  /// The meeting, then number, kind, force, actors, deadline and action of every act.
  public static String of(DecisionText text) {
    var out = new StringBuilder();
    Meeting meeting = text.meeting();
    out.append(text.source()).append('\n');
    out.append(meeting.organ() == null ? "–" : meeting.organ()).append(" · ");
    out.append(meeting.date() == null ? "–" : meeting.date());
    out.append(meeting.status() == null ? "" : " · " + meeting.status()).append("\n\n");
    out.append(
        String.format(Locale.ROOT, ROW, "No", "Kind", "Force", "Actors", "Deadline", "Action"));
    for (Paragraph paragraph : text.paragraphs()) {
      String number = paragraph.number();
      for (Act act : paragraph.acts()) {
        out.append(row(number == null ? "–" : number, act));
      }
    }
    return out.toString();
  }

  private static String row(String number, Act act) {
    Force force = act.force();
    Deadline deadline = act.deadline();
    String date = deadline == null ? null : deadline.date();
    String due = deadline == null ? "" : date == null ? deadline.text() : date;
    String action = act.bracketed() ? "[" + act.action() + "]" : act.action();
    return String.format(
        Locale.ROOT,
        ROW,
        cut(number, 8),
        act.kind().word(),
        force == null ? "" : force.name().toLowerCase(Locale.ROOT),
        cut(String.join(", ", act.actors()), 28),
        cut(due, 22),
        cut(action.replace('\n', ' '), 80));
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
