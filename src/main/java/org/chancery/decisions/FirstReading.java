package org.chancery.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chancery.decisions.reading.Act;
import org.chancery.decisions.reading.DecisionText;
import org.chancery.decisions.reading.Dependency;
import org.chancery.decisions.reading.Meeting;
import org.chancery.platform.Deadline;
import org.chancery.platform.Ids;
import org.chancery.taskings.Force;
import org.jspecify.annotations.Nullable;

/// Turns what the reader found into proposals for an officer.
final class FirstReading {

  private static final Pattern TITLE = Pattern.compile("[“«]([^”»]{3,300})[”»]");

  private final Clock clock;
  private final Function<String, List<String>> organs;

  /// @param organs finds the organs that a passage names, in its order
  FirstReading(Clock clock, Function<String, List<String>> organs) {
    this.clock = clock;
    this.organs = organs;
  }

  static Session session(Meeting meeting) {
    return new Session(
        orEmpty(meeting.organ()),
        day(meeting.date()),
        orEmpty(meeting.modality()),
        orEmpty(meeting.chair()),
        orEmpty(meeting.place()));
  }

  /// A text that does nothing in any paragraph is no decision.
  static boolean decides(DecisionText text) {
    return text.paragraphs().stream().anyMatch(p -> !p.verbs().isEmpty() || !p.acts().isEmpty());
  }

  List<Paragraph> paragraphs(DecisionText text) {
    List<Paragraph> all = new ArrayList<>();
    String under = "";
    String heading = text.meeting().date();
    int unnumbered = 0;
    for (var read : text.paragraphs()) {
      int position = all.size() + 1;
      String number = read.number();
      unnumbered = number != null ? 1 : unnumbered + 1;
      under = number != null ? number : under;
      all.add(
          new Paragraph(
              position,
              number,
              citation(under, unnumbered),
              under.isEmpty() ? "p" + position : under,
              Objects.equals(read.heading(), heading) ? null : read.heading(),
              read.whole(),
              read.verbs(),
              read.writtenProcedure(),
              read.negativeSilence(),
              proposals(text, read)));
      heading = read.heading();
    }
    return all;
  }

  /// An unnumbered paragraph is cited by the number above it: "§ 7, ¶ 2".
  private static String citation(String under, int unnumbered) {
    if (under.isEmpty()) {
      return "¶ " + unnumbered;
    }
    return unnumbered == 1 ? "§ " + under : "§ " + under + ", ¶ " + unnumbered;
  }

  private List<Proposal> proposals(
      DecisionText text, org.chancery.decisions.reading.Paragraph read) {
    List<Act> acts = read.acts();
    List<ProposalId> ids = acts.stream().map(_ -> new ProposalId(Ids.next(clock))).toList();
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      int then = i;
      Optional<Integer> first =
          read.dependencies().stream()
              .filter(d -> d.then() == then && d.first() < acts.size())
              .map(Dependency::first)
              .findFirst();
      proposals.add(
          new Proposal(
              ids.get(i),
              new Passage(act.span().start(), act.span().end()),
              effect(text, read.whole(), act, first.map(acts::get)),
              act.bracketed(),
              Settlement.UNSETTLED,
              first.map(ids::get).orElse(null),
              null));
    }
    return proposals;
  }

  /// @param first the act that must be done before this one
  private Effect effect(DecisionText text, String whole, Act act, Optional<Act> first) {
    Deadline deadline = deadline(act.deadline());
    String what = Wording.of(act.action(), deadline.wording());
    return switch (act.kind()) {
      case NOTE -> new Effect.TakesNote(what);
      case APPROVE -> new Effect.Approves(what);
      case TASKING -> new Effect.Tasks(act.actors(), what, act.recipients(), force(act), deadline);
      case SILENCE_PROCEDURE ->
          new Effect.OpensSilence(
              title(whole).or(() -> first.map(f -> Wording.of(f.action(), ""))).orElse(what),
              deadline);
      case CALL_FOR_INPUTS -> new Effect.CallsForInputs(what, deadline);
      case MEETING -> new Effect.SchedulesMeeting(meeting(text, act), what, deadline);
      case STANDING -> new Effect.Stands(what);
      case OTHER -> new Effect.Nothing(what);
    };
  }

  /// Those who meet: as the reader found them, else the organs named in the clause, else the organ
  /// that decided.
  private List<String> meeting(DecisionText text, Act act) {
    if (!act.actors().isEmpty()) {
      return act.actors();
    }
    List<String> named = organs.apply(act.action());
    String own = text.meeting().organ();
    return named.isEmpty() && own != null ? List.of(own) : named;
  }

  /// The title in quotation marks, if the paragraph has just one: that is what the silence is
  /// about.
  private static Optional<String> title(String whole) {
    List<String> titles = TITLE.matcher(whole).results().map(r -> r.group(1).strip()).toList();
    return titles.size() == 1 ? Optional.of(titles.getFirst()) : Optional.empty();
  }

  private static Force force(Act act) {
    org.chancery.decisions.reading.Force read = act.force();
    if (read == null) {
      return Force.DIRECTIVE;
    }
    return switch (read) {
      case DIRECTIVE -> Force.DIRECTIVE;
      case EXHORTATIVE -> Force.EXHORTATIVE;
      case IMPLIED -> Force.IMPLIED;
    };
  }

  /// What is no end of a task (an entry into force, an end of validity, words of haste) leaves the
  /// deadline open, with its wording for the officer.
  private static Deadline deadline(org.chancery.decisions.reading.@Nullable Deadline read) {
    if (read == null) {
      return Deadline.unspecified();
    }
    String words = read.text();
    return switch (read) {
      case org.chancery.decisions.reading.Deadline.OnDate d -> new Deadline.OnDate(d.day(), words);
      case org.chancery.decisions.reading.Deadline.InMonth d ->
          new Deadline.Within(d.month().atDay(1), d.month().atEndOfMonth(), words);
      case org.chancery.decisions.reading.Deadline.InYear d ->
          new Deadline.Within(d.year().atDay(1), d.year().atMonth(12).atEndOfMonth(), words);
      case org.chancery.decisions.reading.Deadline.Within d ->
          new Deadline.Within(d.from(), d.to(), words);
      case org.chancery.decisions.reading.Deadline.RelativeToEvent _ ->
          new Deadline.RelativeTo(words, words);
      case org.chancery.decisions.reading.Deadline.BeforeTask _ ->
          new Deadline.Before(words, words);
      case org.chancery.decisions.reading.Deadline.Recurring _,
          org.chancery.decisions.reading.Deadline.Standing _ ->
          new Deadline.Standing(words);
      case org.chancery.decisions.reading.Deadline.Until _,
          org.chancery.decisions.reading.Deadline.Effective _,
          org.chancery.decisions.reading.Deadline.Vague _ ->
          new Deadline.Unspecified(words);
    };
  }

  /// The last day of a meeting of several days, because that day dates its decisions.
  private static @Nullable LocalDate day(@Nullable String date) {
    if (date == null) {
      return null;
    }
    try {
      return LocalDate.parse(date.substring(date.indexOf('/') + 1));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
