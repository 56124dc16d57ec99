package org.chancery.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.audit.Mandate;
import org.chancery.documents.FileId;
import org.chancery.platform.Deadline;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;

/// A history told line by line: `new Script().circulated("2020-12-14T05:00Z").objects("IND", …)`.
final class Script {

  static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  static final Instant DEADLINE = Instant.parse("2020-12-25T12:00:00Z");
  static final Instant CIRCULATED = Instant.parse("2020-12-11T09:00:00Z");
  static final String REGISTRAR = "registrar";

  static final Map<String, List<String>> CICA =
      Map.of(
          "boundary", List.of("inclusive"),
          "breakers", List.of("objection", "amendment"),
          "break-threshold", List.of("1"),
          "warn-below", List.of("P7D"),
          "suggested-hour", List.of("18:00"),
          "zone", List.of("seat"),
          "withdraw-objection", List.of("until-deadline"),
          "effective-at", List.of("deadline"),
          "identity-of-breaker", List.of("unnamed"));

  private SilenceProcedure procedure;

  Script() {
    this(CICA);
  }

  Script(Map<String, List<String>> terms) {
    procedure =
        new SilenceProcedure(opening(false), new SilencePolicy("TEST", ALMATY, terms), List.of());
  }

  static Map<String, List<String>> cicaBut(String term, String... values) {
    Map<String, List<String>> terms = new HashMap<>(CICA);
    terms.put(term, List.of(values));
    return terms;
  }

  static Opening opening(boolean provisional) {
    return new Opening(
        new ProcedureId(UUID.randomUUID()),
        Localized.of(Language.ENGLISH, "Epidemiological safety, public health and pharmaceuticals"),
        "updated-concept-paper",
        "soc",
        LocalDate.of(2020, 12, 11),
        "soc",
        new Mandate(new UUID(7, 7), "2", "SOC, 11 December 2020, § 2"),
        new Deadline.OnDate(LocalDate.of(2020, 12, 25), "by December 25, 2020"),
        provisional,
        Instant.parse("2020-12-10T05:00:00Z"),
        "officer");
  }

  static Text text() {
    return new Text(
        Language.ENGLISH,
        List.of(
            new Rendition(
                Language.ENGLISH, new FileId(new UUID(9, 9)), "paper.docx", 3, "ab".repeat(32))));
  }

  static Deadline.Fixed by(String local) {
    return new Deadline.Fixed(LocalDateTime.parse(local), ALMATY, "by December 25, 2020");
  }

  Script laid() {
    procedure = procedure.with(procedure.layText(text(), CIRCULATED, "officer"));
    return this;
  }

  Script fixed(String local) {
    procedure = procedure.with(procedure.fixDeadline(by(local), CIRCULATED, "officer"));
    return this;
  }

  Script circulated(String... states) {
    laid().fixed("2020-12-25T18:00");
    List<Entitled> entitled = Arrays.stream(states).map(s -> new Entitled(s, "embassy")).toList();
    procedure = procedure.with(procedure.circulate(entitled, null, "", CIRCULATED, REGISTRAR));
    return this;
  }

  Script objects(String states, Instant receipt) {
    return says(Kind.OBJECTION, Validity.VALID, states, receipt, receipt);
  }

  Script says(Kind kind, Validity validity, String states, Instant receipt, Instant entered) {
    procedure =
        procedure.with(
            procedure.receive(
                communication(kind, validity, states, receipt, entered, Channel.PORTAL)));
    return this;
  }

  static Entry.Communication communication(
      Kind kind,
      Validity validity,
      String states,
      Instant receipt,
      Instant entered,
      Channel channel) {
    return new Entry.Communication(
        entered,
        REGISTRAR,
        new CommunicationId(UUID.randomUUID()),
        List.of(states.split(" ")),
        Capacity.NATIONAL,
        receipt,
        null,
        channel,
        kind,
        validity,
        "",
        "");
  }

  Script found(Kind kind, Validity validity, Instant now) {
    CommunicationId latest =
        procedure.ledger().reversed().stream()
            .filter(Entry.Communication.class::isInstance)
            .map(e -> ((Entry.Communication) e).id())
            .findFirst()
            .orElse(new CommunicationId(new UUID(0, 0)));
    procedure =
        procedure.with(procedure.find(latest, kind, validity, "read again", now, REGISTRAR));
    return this;
  }

  Script certified(Instant now) {
    procedure = procedure.with(procedure.certify(now, "director"));
    return this;
  }

  Script announced(Instant now) {
    procedure = procedure.with(procedure.announce(new UUID(1, 1), now, REGISTRAR));
    return this;
  }

  SilenceProcedure procedure() {
    return procedure;
  }

  Standing standing(Instant now) {
    return procedure.standing(now);
  }

  /// One line: `broken 2020-12-20T05:00:00Z IND`.
  String picture(Instant now) {
    return picture(procedure.standing(now));
  }

  static String picture(Standing standing) {
    return switch (standing) {
      case Standing.Provisional p -> "provisional " + p.lacks();
      case Standing.Draft d -> "draft " + d.lacks();
      case Standing.Running r -> "running " + r.remaining();
      case Standing.Broken b ->
          "broken "
              + b.at()
              + " "
              + String.join(" ", b.by())
              + (b.provisional() ? " provisionally" : "");
      case Standing.ClosedPending c -> "closed " + c.since();
      case Standing.Adopted a -> "adopted " + a.effectiveAt() + " by " + a.certifiedBy();
      case Standing.Withdrawn w -> "withdrawn " + w.at();
    };
  }
}
