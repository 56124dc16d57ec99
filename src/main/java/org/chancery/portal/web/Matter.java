package org.chancery.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;
import org.chancery.silence.Kind;
import org.chancery.silence.Said;
import org.chancery.silence.SeenByState;
import org.chancery.silence.Standing;
import org.jspecify.annotations.Nullable;

/// A silence procedure as a delegation's page shows it.
///
/// @param meaning in plain words: what silence means here and now
/// @param ours what this state said, in words; that it was silent where it said nothing
public record Matter(
    SeenByState it,
    String href,
    String title,
    @Nullable String titleLanguage,
    String standing,
    Tone tone,
    String meaning,
    String ours,
    List<Line> said,
    List<Line> others) {

  /// One thing that was said.
  public record Line(String what, String effect, String when, String words) {}

  static Matter of(Page page, SeenByState it) {
    List<Said> positions =
        it.ours().stream().filter(s -> s.kind() != Kind.ACKNOWLEDGEMENT).toList();
    return new Matter(
        it,
        "/portal/silence/" + it.id(),
        it.opening().title().in(page.language()),
        it.opening().title().find(page.language()).isPresent() ? null : "en",
        page.text("portal.standing." + it.standing().key()),
        tone(it.standing()),
        meaning(page, it),
        positions.isEmpty()
            ? page.text("portal.ours.silent")
            : positions.stream()
                .map(s -> page.text("silence.kind." + s.kind().spelling()))
                .distinct()
                .collect(Collectors.joining(", ")),
        positions.stream().map(s -> line(page, s)).toList(),
        it.others().orElse(List.of()).stream().map(s -> line(page, s)).toList());
  }

  private static Line line(Page page, Said said) {
    return new Line(
        page.text("silence.kind." + said.kind().spelling()),
        page.text("silence.effect." + said.effect().spelling()),
        page.moment(said.receivedAt()),
        said.communication().words());
  }

  private static String meaning(Page page, SeenByState it) {
    String closing = page.moment(it.closing().atZone(zone(it)));
    return switch (it.standing()) {
      case Standing.Running _ ->
          page.text(
              "portal.meaning.running." + it.policy().boundary().name().toLowerCase(Locale.ROOT),
              closing);
      case Standing.Broken broken -> page.text("portal.meaning.broken", page.moment(broken.at()));
      case Standing.ClosedPending _ -> page.text("portal.meaning.closed-pending", closing);
      case Standing.Adopted adopted ->
          page.text("portal.meaning.adopted", page.moment(adopted.effectiveAt()));
      case Standing.Withdrawn withdrawn ->
          page.text("portal.meaning.withdrawn", page.moment(withdrawn.at()));
      case Standing.Provisional _, Standing.Draft _ -> "";
    };
  }

  private static java.time.ZoneId zone(SeenByState it) {
    return it.deadline() instanceof org.chancery.platform.Deadline.Fixed fixed
        ? fixed.zone()
        : it.policy().seat();
  }

  private static Tone tone(Standing standing) {
    return switch (standing) {
      case Standing.Running _ -> Tone.WARN;
      case Standing.Broken _ -> Tone.BAD;
      case Standing.Adopted _ -> Tone.GOOD;
      case Standing.ClosedPending _ -> Tone.INFO;
      case Standing.Provisional _, Standing.Draft _, Standing.Withdrawn _ -> Tone.NEUTRAL;
    };
  }

  public boolean isRunning() {
    return it.standing() instanceof Standing.Running;
  }

  /// Whether saying something can still matter: until the deadline others may join an objection.
  public boolean mayObject(java.time.Instant now) {
    return (isRunning() || it.standing() instanceof Standing.Broken)
        && it.policy().boundary().inTime(now, it.closing())
        && !it.hasObjected();
  }

  /// The kinds that break this silence and that a delegation may send by the portal.
  public List<Kind> kinds() {
    return it.policy().breakers().stream()
        .filter(k -> k == Kind.OBJECTION || k == Kind.AMENDMENT)
        .sorted()
        .toList();
  }
}
