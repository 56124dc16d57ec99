package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts lines together to paragraphs: numbered ones, titled ones, and unnumbered ones that decide
/// something.
final class Layout {
  private final ClauseFinder finder;
  private final List<Draft> drafts = new ArrayList<>();
  private final boolean titles;
  private @Nullable Draft current;
  private @Nullable String heading;
  private @Nullable Verb stem;
  private int sequence;

  private Layout(List<Line> lines, VerbLexicon verbs, Body body) {
    this.finder = new ClauseFinder(verbs, body);
    this.titles = lines.stream().filter(l -> l.kind() == Line.Kind.TITLE).count() > 1;
  }

  static List<Draft> paragraphs(List<Line> lines, VerbLexicon verbs, Body body) {
    var layout = new Layout(lines, verbs, body);
    for (int i = 0; i < lines.size(); i++) {
      Line next =
          i + 1 < lines.size() ? lines.get(i + 1) : new Line(Line.Kind.PLAIN, "", "", false);
      if (lines.get(i).kind() == Line.Kind.ANNEX && !layout.drafts.isEmpty()) {
        break;
      }
      layout.take(lines.get(i), next);
    }
    layout.drafts.removeIf(d -> d.text.isEmpty() && d.items.isEmpty());
    return layout.drafts;
  }

  private void take(Line line, Line next) {
    switch (line.kind()) {
      case NUMBERED -> numbered(line);
      case ITEM -> item(line);
      case TITLE -> title(line);
      case ANNEX -> {}
      case PLAIN -> plain(line, next);
    }
  }

  private void numbered(Line line) {
    Draft open = current;
    if (open != null && nested(open, line.mark())) {
      open.items.add(new Item(line.mark() + ".", line.text()));
      sequence = Integer.parseInt(line.mark());
      return;
    }
    sequence = 0;
    start(new Draft(line.mark(), heading, stem, false, line.text()));
  }

  /// "1." after a colon begins a list inside the paragraph; "2." goes on with it.
  private boolean nested(Draft open, String mark) {
    if (mark.indexOf('.') >= 0 || !mark.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int value = Integer.parseInt(mark);
    boolean follows = open.number != null && open.number.equals(String.valueOf(value - 1));
    return value == sequence + 1
        && !follows
        && (sequence > 0 || (open.number != null && open.open()));
  }

  private void item(Line line) {
    Draft open = current;
    if (open != null) {
      open.items.add(new Item(line.mark(), line.text()));
    } else if (!finder.in(line.text()).isEmpty()) {
      start(new Draft(null, heading, stem, false, line.text()));
    }
  }

  private void title(Line line) {
    if (!titles) {
      heading = line.text();
      return;
    }
    heading = line.text();
    stem = null;
    start(new Draft(line.mark(), line.text(), null, true, ""));
  }

  private void plain(Line line, Line next) {
    Draft open = current;
    if (open != null && open.titled) {
      if (!Body.vocative(line.text())
          && !(open.text.isEmpty() && line.titleLike() && line.text().length() < 60)) {
        open.append(line.text());
      }
      return;
    }
    boolean operative = !finder.in(line.text()).isEmpty();
    if (operative && next.kind() == Line.Kind.NUMBERED && line.text().endsWith(":")) {
      stem = finder.in(line.text()).getLast().verb();
      current = null;
    } else if (Body.vocative(line.text())) {
      stem = null;
    } else if (operative) {
      start(new Draft(null, heading, null, false, line.text()));
    } else if (finder.preambular(line.text())) {
      current = null;
    } else if (open != null && (open.open() || line.text().startsWith("“"))) {
      open.items.add(new Item("", line.text()));
    } else if (line.titleLike()) {
      heading = line.text().startsWith("(") || line.dates() ? heading : line.text();
      current = null;
    } else if (open != null && !open.items.isEmpty() && line.indented()) {
      open.items.add(new Item("", line.text()));
    } else if (Silence.procedure(line.text()) && !line.text().startsWith("[")) {
      start(new Draft(null, heading, null, false, line.text()));
    }
  }

  private void start(Draft draft) {
    current = draft;
    drafts.add(draft);
  }
}
