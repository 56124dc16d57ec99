package org.chancery.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An act as it stands in the chain.
///
/// @param sequence its place, from 1, without a gap
/// @param at when, to the microsecond
/// @param actor the sign-in name of who did it, or `system`
/// @param details plain values, as [CanonicalJson] knows them
/// @param previous the hash of the act before it; sixty-four zeros before the first
/// @param hash SHA-256 over the canonical JSON of everything else, in UTF-8
public record RecordedAct(
    long sequence,
    Instant at,
    String actor,
    String kind,
    String subject,
    @Nullable Mandate mandate,
    Map<String, @Nullable Object> details,
    String previous,
    String hash) {

  /// What stands before the first act.
  public static final String BEGINNING = "0".repeat(64);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /// The next act of the chain, its hash computed.
  static RecordedAct chained(long sequence, PendingAct act, String previous) {
    RecordedAct open =
        new RecordedAct(
            sequence,
            act.at(),
            act.actor(),
            act.kind(),
            act.subject(),
            act.mandate(),
            act.details(),
            previous,
            "");
    String hash = sha256(CanonicalJson.write(open.body()));
    return new RecordedAct(
        sequence,
        open.at,
        open.actor,
        open.kind,
        open.subject,
        open.mandate,
        open.details,
        previous,
        hash);
  }

  /// The act as a line of an export: canonical JSON, the hash among its members.
  String line() {
    Map<String, @Nullable Object> members = body();
    members.put("hash", hash);
    return CanonicalJson.write(members);
  }

  private Map<String, @Nullable Object> body() {
    Map<String, @Nullable Object> body = new TreeMap<>();
    body.put("actor", actor);
    body.put("at", MOMENT.format(at));
    body.put("details", details);
    body.put("kind", kind);
    body.put("mandate", mandate == null ? null : members(mandate));
    body.put("previous", previous);
    body.put("sequence", sequence);
    body.put("subject", subject);
    return body;
  }

  private static Map<String, Object> members(Mandate mandate) {
    return Map.of(
        "decision", mandate.decision().toString(),
        "label", mandate.label(),
        "paragraph", mandate.paragraph());
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
