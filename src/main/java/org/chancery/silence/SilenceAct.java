package org.chancery.silence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.audit.Act;
import org.chancery.audit.Mandate;

/// A procedure was opened, or a line entered in its ledger.
public record SilenceAct(
    String kind, ProcedureId procedure, Mandate mandate, Map<String, Object> details)
    implements Act {

  /// Every kind there is; a test demands the wording of each.
  static final Set<String> KINDS =
      Set.of(
          "silence.announced",
          "silence.became-live",
          "silence.broken",
          "silence.certified",
          "silence.circulated",
          "silence.communication-classified",
          "silence.communication-received",
          "silence.deadline-fixed",
          "silence.note-drafted",
          "silence.opened",
          "silence.text-laid",
          "silence.withdrawn");

  public SilenceAct {
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("Not a kind of SilenceAct: " + kind);
    }
  }

  static SilenceAct opened(Opening opening, String preset) {
    return of(
        "silence.opened",
        opening,
        Map.of(
            "title", opening.title().in(org.chancery.platform.Language.ENGLISH),
            "organ", opening.adoptingOrgan(),
            "deadline", opening.deadline().wording(),
            "policy", preset,
            "provisional", opening.provisional()));
  }

  /// The silence is broken: the line just entered made it so.
  static SilenceAct broken(Opening opening, Standing.Broken broken) {
    return of(
        "silence.broken",
        opening,
        Map.of(
            "at", broken.at().toString(),
            "by", broken.by(),
            "provisional", broken.provisional()));
  }

  static SilenceAct of(Opening opening, Entry entry) {
    return switch (entry) {
      case Entry.WentLive _ -> of("silence.became-live", opening, Map.of());
      case Entry.TextLaid e -> of("silence.text-laid", opening, text(e.text()));
      case Entry.DeadlineFixed e ->
          of(
              "silence.deadline-fixed",
              opening,
              Map.of(
                  "local", e.deadline().local().toString(),
                  "zone", e.deadline().zone().getId(),
                  "instant", e.published().toString(),
                  "rules", e.timeZoneRules()));
      case Entry.NoteDrafted e ->
          of(
              "silence.note-drafted",
              opening,
              Map.of("note", e.note().toString(), "purpose", e.purpose().name()));
      case Entry.Circulated e -> of("silence.circulated", opening, circulation(e));
      case Entry.Communication e -> of("silence.communication-received", opening, received(e));
      case Entry.Finding e ->
          of(
              "silence.communication-classified",
              opening,
              Map.of(
                  "communication", e.communication().toString(),
                  "as", e.kind().spelling(),
                  "validity", e.validity().spelling(),
                  "reason", e.reason()));
      case Entry.Certified e ->
          of("silence.certified", opening, Map.of("effective", e.effectiveAt().toString()));
      case Entry.Withdrawn e -> of("silence.withdrawn", opening, Map.of("reason", e.reason()));
      case Entry.Announced e ->
          of("silence.announced", opening, Map.of("note", e.note().toString()));
    };
  }

  private static SilenceAct of(String kind, Opening opening, Map<String, Object> details) {
    return new SilenceAct(kind, opening.id(), opening.mandate(), details);
  }

  private static Map<String, Object> text(Text text) {
    Map<String, Object> hashes =
        text.renditions().stream()
            .collect(Collectors.toMap(r -> r.language().tag(), Rendition::sha256));
    return Map.of("authentic", text.authentic().tag(), "sha256", hashes);
  }

  private static Map<String, Object> circulation(Entry.Circulated e) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("policy", e.policy().preset());
    details.put("entitled", e.entitled().stream().map(Entitled::state).toList());
    details.put(
        "unreached",
        e.entitled().stream().filter(m -> !m.isReached()).map(Entitled::state).toList());
    details.put("note", String.valueOf(e.note()));
    details.put("reason", e.reason());
    return details;
  }

  private static Map<String, Object> received(Entry.Communication e) {
    return Map.of(
        "communication", e.id().toString(),
        "states", e.states(),
        "kind", e.kind().spelling(),
        "validity", e.validity().spelling(),
        "channel", e.channel().spelling(),
        "received", e.receivedAt().toString(),
        "source", e.source());
  }

  @Override
  public String subject() {
    return "silence:" + procedure;
  }
}
