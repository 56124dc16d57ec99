package org.chancery.delegations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.platform.Refusal;

/// The register of those who take part, as the pack states it. Plain, so that tools without a
/// server have it too.
public final class Membership {

  private final Map<String, State> states;
  private final String host;
  private final List<Member> members;
  private final List<Participant> participants;
  private final List<Channel> channels;
  private final Addressing addressing;

  Membership(
      Map<String, State> states,
      String host,
      List<Member> members,
      List<Participant> participants,
      List<Channel> channels,
      Addressing addressing) {
    this.states = new LinkedHashMap<>(states);
    this.host = host;
    this.members = List.copyOf(members);
    this.participants = List.copyOf(participants);
    this.channels = List.copyOf(channels);
    this.addressing = addressing;
  }

  /// A state that the pack names, member or not.
  public State state(String code) {
    State state = states.get(code);
    if (state == null) {
      throw new Refusal("delegations.no-state", code);
    }
    return state;
  }

  public Optional<State> findState(String code) {
    return Optional.ofNullable(states.get(code));
  }

  public Collection<State> states() {
    return java.util.Collections.unmodifiableCollection(states.values());
  }

  /// The state in which the secretariat sits.
  public State host() {
    return state(host);
  }

  public List<State> members(LocalDate day) {
    return memberships(day).stream().map(Member::state).toList();
  }

  public List<Member> memberships(LocalDate day) {
    return members.stream().filter(m -> m.period().holdsOn(day)).toList();
  }

  public boolean isMember(String code, LocalDate day) {
    return members(day).stream().anyMatch(s -> s.code().equals(code));
  }

  /// Observers, states first, then organisations.
  public List<Participant> observers(LocalDate day) {
    return participants(day).stream().filter(p -> p.kind() != Participant.Kind.PARTNER).toList();
  }

  public List<Participant> partners(LocalDate day) {
    return participants(day).stream().filter(p -> p.kind() == Participant.Kind.PARTNER).toList();
  }

  /// How each member is reached on that day. A member may have no channel: the page says so.
  public List<Channel> channels(LocalDate day) {
    return channels.stream()
        .filter(c -> c.period().holdsOn(day) && isMember(c.state().code(), day))
        .toList();
  }

  public Optional<Channel> channel(String state, LocalDate day) {
    return channels(day).stream().filter(c -> c.state().code().equals(state)).findFirst();
  }

  /// The words for a group: the host's ministry first, then the embassies by city, the cities each
  /// once and in the order of the language.
  public AddressBlock addressees(Group group, LocalDate day) {
    return switch (group) {
      case MEMBERS ->
          addressing.all(
              host(),
              channels(day).stream()
                  .filter(c -> c.kind() != Channel.Kind.HOST_MINISTRY)
                  .map(Channel::place)
                  .toList(),
              day);
    };
  }

  /// The words for one member. Refuses one that has no channel on that day.
  public AddressBlock addressee(String state, LocalDate day) {
    return addressing.one(
        channel(state, day)
            .orElseThrow(() -> new Refusal("delegations.no-channel", state, day.toString())),
        day);
  }

  private List<Participant> participants(LocalDate day) {
    return participants.stream().filter(p -> p.period().holdsOn(day)).toList();
  }
}
