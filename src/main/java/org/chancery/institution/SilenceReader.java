package org.chancery.institution;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.institution.pack.PackNode;

/// Reads the terms of silence procedures.
final class SilenceReader {

  /// The closed sets of the terms of a silence procedure, first the required, in the order of the
  /// design's reference.
  private static final Map<String, Set<String>> CLOSED = new LinkedHashMap<>();

  private static final Set<String> OPTIONAL =
      Set.of("minimum-window", "warn-below", "suggested-hour", "zone", "refer-to");

  static {
    CLOSED.put(
        "proposer", Set.of("chair", "chairmanship", "secretariat-on-mandate", "sponsor-via-chair"));
    CLOSED.put(
        "method-consent", Set.of("none", "no-objection-in-meeting", "prior-bureau-consultation"));
    CLOSED.put("unit", Set.of("hours", "calendar-days", "working-days"));
    CLOSED.put("window-start", Set.of("dispatch", "confirmed-receipt-by-all", "stated-instant"));
    CLOSED.put(
        "date-only",
        Set.of(
            "forbidden",
            "must-be-fixed",
            "end-of-day-seat",
            "close-of-business-seat",
            "end-of-day-anywhere"));
    CLOSED.put("boundary", Set.of("inclusive", "exclusive"));
    CLOSED.put("non-working-day", Set.of("keep", "roll-forward"));
    CLOSED.put("evidence-of-time", Set.of("server-receipt", "sender-stamp", "registry-stamp"));
    CLOSED.put("form-required", Set.of("written", "email-from-registered", "note-verbale"));
    CLOSED.put("breakers", Set.of("objection", "amendment", "vote-request", "hold", "reservation"));
    CLOSED.put("hold-allowed", Set.of("true", "false"));
    CLOSED.put("explicit-reply", Set.of("true", "false"));
    CLOSED.put("extend", Set.of("nobody", "chair", "chairmanship", "secretariat"));
    CLOSED.put("withdraw-objection", Set.of("until-deadline", "until-notice", "never"));
    CLOSED.put("on-break", Set.of("consult", "new-round", "refer", "vote", "lapse", "not-adopted"));
    CLOSED.put("effective-at", Set.of("deadline", "notice", "stated"));
    CLOSED.put("at-next-meeting", Set.of("none", "note", "announce", "report"));
    CLOSED.put("identity-of-breaker", Set.of("all", "chair-only", "unnamed"));
  }

  private final NamesReader names;

  SilenceReader(NamesReader names) {
    this.names = names;
  }

  Map<String, SilencePreset> presets(PackNode root, Set<String> organs) {
    List<String> known = new ArrayList<>(CLOSED.keySet());
    known.addAll(OPTIONAL);
    known.addAll(List.of("code", "names", "basis", "break-threshold"));
    Map<String, SilencePreset> presets = new LinkedHashMap<>();
    List<PackNode> items = root.required("presets").items();
    PackNode.refuseRepeats(items, "code");
    for (PackNode item : items) {
      item.only(known.toArray(String[]::new));
      String code = item.required("code").text();
      Map<String, List<String>> terms = new LinkedHashMap<>();
      CLOSED.forEach((name, allowed) -> terms.put(name, values(item.required(name), allowed)));
      terms.put(
          "break-threshold", List.of(Integer.toString(item.required("break-threshold").number())));
      for (String name : List.of("minimum-window", "warn-below")) {
        item.find(name).ifPresent(n -> terms.put(name, List.of(length(n))));
      }
      item.find("suggested-hour").ifPresent(n -> terms.put("suggested-hour", List.of(hour(n))));
      item.find("zone").ifPresent(n -> terms.put("zone", List.of(zone(n))));
      item.find("refer-to")
          .ifPresent(n -> terms.put("refer-to", List.of(n.reference("organ", organs))));
      presets.put(
          code,
          new SilencePreset(
              code, names.names(item.required("names")), item.required("basis").text(), terms));
    }
    return presets;
  }

  private static List<String> values(PackNode node, Set<String> allowed) {
    List<PackNode> items = node.isList() ? node.items() : node.exists() ? List.of(node) : List.of();
    return items.stream().map(n -> allowed(n, allowed)).toList();
  }

  private static String allowed(PackNode node, Set<String> allowed) {
    String text = node.text();
    if (!allowed.contains(text)) {
      node.problem(
          "pack.problem.no-choice", text, String.join(", ", allowed.stream().sorted().toList()));
    }
    return text;
  }

  /// ISO 8601: `P14D`, `PT72H`, `P2M`.
  private static String length(PackNode node) {
    String text = node.text();
    try {
      if (text.contains("T")) {
        Duration.parse(text);
      } else {
        Period.parse(text);
      }
    } catch (DateTimeException e) {
      node.problem("pack.problem.no-length", text);
    }
    return text;
  }

  private static String hour(PackNode node) {
    String text = node.text();
    try {
      LocalTime.parse(text);
    } catch (DateTimeException e) {
      node.problem("pack.problem.no-hour", text);
    }
    return text;
  }

  private static String zone(PackNode node) {
    String text = node.text();
    if (!text.equals("seat") && !java.time.ZoneId.getAvailableZoneIds().contains(text)) {
      node.problem("pack.problem.no-zone", text);
    }
    return text;
  }
}
