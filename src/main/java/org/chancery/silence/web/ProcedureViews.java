package org.chancery.silence.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.delegations.Delegations;
import org.chancery.institution.Form;
import org.chancery.institution.Institution;
import org.chancery.institution.Organisation;
import org.chancery.platform.Deadline;
import org.chancery.platform.Localized;
import org.chancery.platform.web.Choice;
import org.chancery.platform.web.Dates;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;
import org.chancery.silence.Capacity;
import org.chancery.silence.Channel;
import org.chancery.silence.Effect;
import org.chancery.silence.Entitled;
import org.chancery.silence.Entry;
import org.chancery.silence.Entry.NoteDrafted.Purpose;
import org.chancery.silence.Kind;
import org.chancery.silence.Member;
import org.chancery.silence.Opening;
import org.chancery.silence.Said;
import org.chancery.silence.SilencePolicy;
import org.chancery.silence.SilenceProcedure;
import org.chancery.silence.SilenceProcedures;
import org.chancery.silence.Standing;
import org.chancery.silence.Validity;
import org.chancery.silence.Warning;
import org.chancery.silence.web.ProcedureView.Clock;
import org.chancery.silence.web.ProcedureView.Coverage;
import org.chancery.silence.web.ProcedureView.Item;
import org.chancery.silence.web.ProcedureView.MemberRow;
import org.chancery.silence.web.ProcedureView.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a procedure into the words of a page.
@Component
class ProcedureViews {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final SilenceProcedures silences;
  private final Delegations delegations;
  private final Institution institution;

  ProcedureViews(SilenceProcedures silences, Delegations delegations, Institution institution) {
    this.silences = silences;
    this.delegations = delegations;
    this.institution = institution;
  }

  ProcedureView of(Page page, SilenceProcedure procedure) {
    StateNames names = new StateNames(delegations, page);
    Standing standing = silences.standing(procedure);
    Opening opening = procedure.opening();
    List<Entitled> entitled = silences.entitled(procedure);
    List<Warning> warnings = silences.warnings(procedure);
    List<Item> items =
        procedure.said().stream()
            .filter(s -> s.kind() != Kind.ACKNOWLEDGEMENT)
            .map(s -> item(page, names, s))
            .toList();
    return new ProcedureView(
        "/silence/" + procedure.id(),
        opening.title().in(page.language()),
        otherLanguage(page, opening.title()),
        standing,
        StandingWords.name(page, standing),
        StandingWords.meaning(page, standing, names),
        StandingWords.tone(standing),
        organ(page, opening.adoptingOrgan()),
        page.text(
            "silence.agreement", organ(page, opening.agreedBy()), page.date(opening.agreedOn())),
        opening.mandate().label(),
        "/decisions/" + opening.mandate().decision() + "#n" + opening.mandate().paragraph(),
        procedure.deadline(),
        isClosed(standing),
        procedure.closing(),
        procedure.closing().map(c -> clocks(c, entitled, names, page)).orElse(List.of()),
        offer(procedure),
        organisation().silencePresets().stream()
            .filter(p -> p.code().equals(procedure.policy().preset()))
            .findFirst()
            .map(p -> p.names().text(page.language(), page.today()))
            .orElse(procedure.policy().preset()),
        PolicyWords.of(page, procedure.policy()),
        procedure.text(),
        procedure
            .circulation()
            .map(Entry.Circulated::note)
            .or(() -> procedure.draftedNote(Purpose.OPENING))
            .map(ProcedureViews::note),
        procedure.draftedNote(Purpose.OUTCOME).map(ProcedureViews::note),
        procedure.announcement().isPresent(),
        coverage(procedure.members()),
        members(page, names, procedure, entitled),
        items,
        new LedgerWords(page, names).of(procedure),
        warnings.stream().map(new WarningWords(page, names)::of).toList(),
        warnings.stream()
            .anyMatch(w -> w instanceof Warning.ShortWindow || w instanceof Warning.Unreached),
        ProcedureSteps.of(page, procedure, standing),
        choices(page));
  }

  /// Whether the deadline is a thing of the past.
  static boolean isClosed(Standing standing) {
    return standing.isOver() || standing instanceof Standing.ClosedPending;
  }

  static Coverage coverage(List<Member> members) {
    int silent = (int) members.stream().filter(Member::isSilent).count();
    return new Coverage(
        members.size(),
        (int) members.stream().filter(m -> m.channel().isPresent()).count(),
        (int) members.stream().filter(m -> m.acknowledgedAt().isPresent()).count(),
        members.size() - silent,
        silent);
  }

  static @Nullable String otherLanguage(Page page, Localized title) {
    return title.find(page.language()).isPresent() ? null : "en";
  }

  private static String note(UUID id) {
    return "/notes/" + id;
  }

  private String organ(Page page, String code) {
    return organisation().organ(code).names().text(page.language(), Form.BARE, page.today());
  }

  /// Grouped by local time, from west to east.
  private static List<Clock> clocks(
      java.time.Instant closing, List<Entitled> entitled, StateNames names, Page page) {
    return CapitalClocks.at(closing, entitled.stream().map(Entitled::state).toList())
        .entrySet()
        .stream()
        .map(e -> new Clock(page.moment(e.getKey()), names.list(e.getValue())))
        .toList();
  }

  /// The decided day, the policy's hour, the seat's zone.
  private static Offer offer(SilenceProcedure procedure) {
    if (procedure.deadline() instanceof Deadline.Fixed(var local, var zone, _)) {
      return new Offer(Dates.inFigures(local.toLocalDate()), TIME.format(local), zone.getId());
    }
    SilencePolicy policy = procedure.policy();
    Optional<LocalDate> day = procedure.deadline().lastDay();
    Optional<LocalTime> hour = policy.suggestedHour();
    ZoneId zone = policy.suggestedZone();
    return new Offer(
        day.map(Dates::inFigures).orElse(""), hour.map(TIME::format).orElse(""), zone.getId());
  }

  private List<MemberRow> members(
      Page page, StateNames names, SilenceProcedure procedure, List<Entitled> entitled) {
    List<Member> members =
        procedure.circulation().isPresent()
            ? procedure.members()
            : entitled.stream()
                .map(e -> new Member(e.state(), Optional.ofNullable(e.channel()), List.of()))
                .toList();
    boolean before = procedure.circulation().isEmpty();
    return members.stream()
        .sorted(java.util.Comparator.comparing(Member::state, names.order()))
        .map(m -> member(page, names, m, before))
        .toList();
  }

  private MemberRow member(Page page, StateNames names, Member member, boolean before) {
    List<Said> said = member.said().stream().filter(s -> s.kind() != Kind.ACKNOWLEDGEMENT).toList();
    String position =
        before
            ? ""
            : said.isEmpty()
                ? page.text("silence.position.silent")
                : String.join(
                    "; ",
                    said.stream()
                        .map(s ->
                            PolicyWords.kind(page, s.kind())
                                + " ("
                                + page.text("silence.effect." + s.effect().spelling())
                                + ")")
                        .toList());
    Tone tone = said.stream().map(s -> tone(s.effect())).max(Tone::compareTo).orElse(Tone.NEUTRAL);
    return new MemberRow(
        member.state(),
        names.of(member.state()),
        member
            .channel()
            .map(c -> channel(page, c))
            .orElseGet(() -> page.text("silence.channel.none")),
        member.channel().isPresent(),
        member.acknowledgedAt().map(page::momentInFigures).orElse(""),
        position,
        tone,
        !before && member.isSilent());
  }

  /// `resident-embassy:astana` as "embassy, Nur-Sultan".
  private String channel(Page page, String channel) {
    String[] parts = channel.split(":", 2);
    String kind = page.text("silence.mission." + parts[0]);
    return parts.length < 2
        ? kind
        : kind + ", " + organisation().place(parts[1]).name(page.language(), page.today());
  }

  private static Item item(Page page, StateNames names, Said said) {
    return new Item(
        said.communication().id().toString(),
        names.list(said.communication().states()),
        said.kind().name(),
        PolicyWords.kind(page, said.kind()),
        said.validity().name(),
        page.text("silence.effect." + said.effect().spelling()),
        tone(said.effect()),
        page.moment(said.receivedAt()),
        said.communication().words(),
        said.isOpen());
  }

  static Tone tone(Effect effect) {
    return switch (effect) {
      case BREAKS -> Tone.BAD;
      case OPEN -> Tone.WARN;
      case LATE, RECALLED, INVALID -> Tone.NEUTRAL;
      case NOTED -> Tone.INFO;
    };
  }

  private ProcedureView.Choices choices(Page page) {
    return new ProcedureView.Choices(
        Arrays.stream(Kind.values())
            .map(k -> new Choice(k.name(), PolicyWords.kind(page, k)))
            .toList(),
        Arrays.stream(Validity.values())
            .map(v -> new Choice(v.name(), page.text("silence.validity." + v.spelling())))
            .toList(),
        Arrays.stream(Channel.values())
            .filter(c -> c != Channel.PORTAL)
            .map(c -> new Choice(c.name(), page.text("silence.channel." + c.spelling())))
            .toList(),
        Arrays.stream(Capacity.values())
            .map(c -> new Choice(c.name(), page.text("silence.capacity." + c.spelling())))
            .toList(),
        organisation().languages().stream()
            .map(l -> new Choice(l.tag(), LedgerWords.ownName(l)))
            .toList());
  }

  private Organisation organisation() {
    return institution.organisation();
  }
}
