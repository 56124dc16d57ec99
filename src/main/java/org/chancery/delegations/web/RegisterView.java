package org.chancery.delegations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.delegations.Channel;
import org.chancery.delegations.Member;
import org.chancery.delegations.Membership;
import org.chancery.delegations.Participant;
import org.chancery.institution.Form;
import org.chancery.institution.pack.PackNode;
import org.chancery.platform.Language;
import org.chancery.platform.Ordering;
import org.chancery.platform.web.Page;

/// Members and observers on a day, in the alphabet of the reader's language.
public record RegisterView(
    LocalDate day, List<MemberRow> members, List<ParticipantRow> observers, int cities) {

  /// @param since a day or a year
  /// @param channel the key of the kind of channel; empty where there is none
  public record MemberRow(
      int number,
      String code,
      String name,
      String formal,
      String since,
      boolean sinceAssumed,
      String channel,
      String city,
      boolean channelAssumed) {}

  public record ParticipantRow(String name, String kind, String since) {}

  static RegisterView of(Membership membership, Page page, LocalDate day) {
    Language language = page.language();
    Comparator<String> alphabet = Ordering.in(language);
    List<Member> members =
        membership.memberships(day).stream()
            .sorted((a, b) -> alphabet.compare(name(a, language, day), name(b, language, day)))
            .toList();
    List<MemberRow> rows = new ArrayList<>();
    for (Member member : members) {
      rows.add(row(rows.size() + 1, member, membership, page, day));
    }
    List<Participant> others = new ArrayList<>(membership.observers(day));
    others.addAll(membership.partners(day));
    return new RegisterView(
        day,
        rows,
        others.stream()
            .map(p ->
                new ParticipantRow(
                    p.names().text(language, Form.SHORT, day),
                    "delegations.kind." + key(p.kind()),
                    p.period().from().equals(PackNode.ALWAYS) ? "" : page.day(p.period().from())))
            .sorted(
                Comparator.comparing(ParticipantRow::kind, Comparator.reverseOrder())
                    .thenComparing(ParticipantRow::name, alphabet))
            .toList(),
        (int) rows.stream().map(MemberRow::city).filter(c -> !c.isEmpty()).distinct().count());
  }

  private static MemberRow row(
      int number, Member member, Membership membership, Page page, LocalDate day) {
    Language language = page.language();
    String code = member.state().code();
    Optional<Channel> channel = membership.channel(code, day);
    LocalDate from = member.period().from();
    return new MemberRow(
        number,
        code,
        name(member, language, day),
        member.state().formalName(language, day),
        member.yearOnly() ? Integer.toString(from.getYear()) : page.day(from),
        member.assumed(),
        channel.map(c -> "delegations.channel." + key(c.kind())).orElse(""),
        channel.map(c -> c.place().name(language, day)).orElse(""),
        channel.map(Channel::assumed).orElse(false));
  }

  private static String name(Member member, Language language, LocalDate day) {
    return member.state().shortName(language, day);
  }

  private static String key(Enum<?> kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
