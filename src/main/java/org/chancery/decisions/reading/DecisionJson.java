package org.chancery.decisions.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes a decision text as one line of JSON, in the shape that `extract --format json` promises.
public final class DecisionJson {
  private final StringBuilder out = new StringBuilder();

  private DecisionJson() {}

  /// One object, one line, without line break at its end.
  public static String of(DecisionText text) {
    var json = new DecisionJson();
    json.open("source").string(text.source());
    json.meeting(text.meeting());
    json.out.append(",\"paragraphs\":[");
    String separator = "";
    for (Paragraph paragraph : text.paragraphs()) {
      json.out.append(separator);
      json.paragraph(paragraph);
      separator = ",";
    }
    return json.out.append("]}").toString();
  }

  private void meeting(Meeting meeting) {
    out.append(",\"meeting\":");
    open("organ").string(meeting.organ());
    key("date").string(meeting.date());
    key("modality").string(meeting.modality());
    key("chair").string(meeting.chair());
    key("place").string(meeting.place());
    key("status").string(meeting.status());
    out.append('}');
  }

  private void paragraph(Paragraph paragraph) {
    open("number").string(paragraph.number());
    key("heading").string(paragraph.heading());
    key("text").string(paragraph.text());
    out.append(",\"items\":[");
    String separator = "";
    for (Item item : paragraph.items()) {
      out.append(separator);
      open("number").string(item.number());
      key("text").string(item.text());
      out.append('}');
      separator = ",";
    }
    out.append("],\"verbs\":");
    strings(paragraph.verbs());
    out.append(",\"acts\":[");
    separator = "";
    for (Act act : paragraph.acts()) {
      out.append(separator);
      act(act);
      separator = ",";
    }
    out.append("]}");
  }

  private void act(Act act) {
    Force force = act.force();
    open("kind").string(act.kind().word());
    key("force").string(force == null ? null : force.name().toLowerCase(Locale.ROOT));
    key("actors").strings(act.actors());
    key("action").string(act.action());
    key("recipients").strings(act.recipients());
    key("deadline").deadline(act.deadline());
    out.append(",\"bracketed\":").append(act.bracketed());
    out.append(",\"span\":[")
        .append(act.span().start())
        .append(',')
        .append(act.span().end())
        .append("]}");
  }

  /// What stands until it is changed has no deadline.
  private void deadline(@Nullable Deadline deadline) {
    if (deadline == null || deadline instanceof Deadline.Standing) {
      out.append("null");
      return;
    }
    open("text").string(deadline.text());
    key("date").string(deadline.date());
    out.append('}');
  }

  private DecisionJson open(String key) {
    out.append('{');
    quoted(key);
    out.append(':');
    return this;
  }

  private DecisionJson key(String key) {
    out.append(',');
    quoted(key);
    out.append(':');
    return this;
  }

  private void strings(List<String> strings) {
    out.append('[');
    for (int i = 0; i < strings.size(); i++) {
      out.append(i == 0 ? "" : ",");
      quoted(strings.get(i));
    }
    out.append(']');
  }

  private void string(@Nullable String text) {
    if (text == null) {
      out.append("null");
    } else {
      quoted(text);
    }
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          boolean lone = Character.isSurrogate(c) && !paired(text, i);
          if (c < 0x20 || lone || c == '\u2028' || c == '\u2029') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean paired(String text, int i) {
    boolean high = Character.isHighSurrogate(text.charAt(i));
    int other = high ? i + 1 : i - 1;
    return other >= 0
        && other < text.length()
        && (high
            ? Character.isLowSurrogate(text.charAt(other))
            : Character.isHighSurrogate(text.charAt(other)));
  }
}
