package org.chancery.decisions.reading;

import java.util.Locale;

/// A decision text as lines, one an act, so that a failing test shows the whole.
final class Picture {
  private Picture() {}

  static String of(DecisionText text) {
    var picture = new StringBuilder();
    for (Paragraph paragraph : text.paragraphs()) {
      String number = paragraph.number();
      for (Act act : paragraph.acts()) {
        picture.append(number == null ? "–" : number).append(' ').append(of(act)).append('\n');
      }
    }
    return picture.toString();
  }

  static String of(Act act) {
    String kind = act.kind().word();
    Force force = act.force();
    Deadline deadline = act.deadline();
    String date = deadline == null ? null : deadline.date();
    return (act.bracketed() ? "(" + kind + ")" : kind)
        + (force == null ? "" : " " + force.name().toLowerCase(Locale.ROOT))
        + (act.actors().isEmpty() ? "" : " " + act.actors())
        + (deadline == null ? "" : " " + (date == null ? deadline.text() : date));
  }
}
