package org.chancery.delegations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.institution.Names;
import org.chancery.institution.NamesReader;
import org.chancery.institution.Organisation;
import org.chancery.institution.PackSection;
import org.chancery.institution.Place;
import org.chancery.institution.pack.PackNode;
import org.chancery.platform.Period;
import org.jspecify.annotations.Nullable;

/// Reads the pack's files on states and members, and checks what the rest of the pack says of
/// states.
public final class DelegationsSection implements PackSection<Membership> {

  private static final Set<String> ISO_CODES =
      Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

  @Override
  public Class<Membership> type() {
    return Membership.class;
  }

  @Override
  public Set<String> files() {
    return Set.of("delegations.yaml", "states.yaml");
  }

  @Override
  public Membership read(Function<String, PackNode> files, Organisation organisation) {
    NamesReader names = organisation.namesReader();
    Map<String, State> states = states(names, files.apply("states.yaml"));
    PackNode root =
        files
            .apply("delegations.yaml")
            .only("host", "members", "observers", "partners", "channels", "addressing");
    List<Member> members = members(root, states);
    List<Participant> participants = participants(names, root, states);
    AddressingReader words = new AddressingReader(names);
    Addressing addressing = words.read(root.required("addressing"));
    List<Channel> channels = channels(root, states, organisation, words);
    refuseStrangers(root, organisation, states);
    return new Membership(
        states,
        root.required("host").reference("state", states.keySet()),
        members,
        participants,
        channels,
        addressing);
  }

  private static Map<String, State> states(NamesReader names, PackNode root) {
    Map<String, State> states = new LinkedHashMap<>();
    List<PackNode> items = root.only("states").required("states").items();
    PackNode.refuseRepeats(items, "code");
    for (PackNode item : items) {
      String code = item.only("code", "names").required("code").reference("ISO 3166", ISO_CODES);
      Names called = names.declined(item.required("names"));
      states.put(code, new State(code, called));
    }
    return states;
  }

  private static List<Member> members(PackNode root, Map<String, State> states) {
    List<Member> members = new ArrayList<>();
    Map<String, Map<PackNode, Period>> periods = new LinkedHashMap<>();
    for (PackNode item : root.required("members").items()) {
      item.only("state", "from", "to", "precision", "assumed");
      item.required("from");
      boolean yearOnly =
          item.find("precision").map(p -> p.choice(Precision.class)).orElse(Precision.DAY)
              == Precision.YEAR;
      @Nullable State state = state(item, states, periods);
      if (state != null) {
        members.add(new Member(state, item.period(), yearOnly, flag(item)));
      }
    }
    periods.values().forEach(PackNode::refuseOverlaps);
    return members;
  }

  private static List<Participant> participants(
      NamesReader names, PackNode root, Map<String, State> states) {
    List<Participant> all = new ArrayList<>();
    Map<String, Map<PackNode, Period>> periods = new LinkedHashMap<>();
    PackNode observers = root.required("observers").only("states", "organisations");
    for (PackNode item : observers.items("states")) {
      item.only("state", "from", "to");
      @Nullable State state = state(item, states, periods);
      if (state != null) {
        all.add(
            new Participant(
                state.code(), state.names(), Participant.Kind.OBSERVER_STATE, item.period()));
      }
    }
    periods.values().forEach(PackNode::refuseOverlaps);
    observers
        .items("organisations")
        .forEach(i -> all.add(participant(names, i, Participant.Kind.OBSERVER_ORGANISATION)));
    root.items("partners").forEach(i -> all.add(participant(names, i, Participant.Kind.PARTNER)));
    return all;
  }

  private static Participant participant(NamesReader names, PackNode item, Participant.Kind kind) {
    item.only("code", "from", "to", "names");
    return new Participant(
        item.required("code").text(), names.names(item.required("names")), kind, item.period());
  }

  private static List<Channel> channels(
      PackNode root, Map<String, State> states, Organisation organisation, AddressingReader words) {
    List<Channel> channels = new ArrayList<>();
    Map<String, Map<PackNode, Period>> periods = new LinkedHashMap<>();
    for (PackNode item : root.required("channels").items()) {
      item.only("state", "kind", "place", "from", "to", "assumed");
      PackNode placeNode = item.required("place");
      @Nullable Place place =
          organisation
              .placesByCode()
              .get(placeNode.reference("place", organisation.placesByCode().keySet()));
      @Nullable State state = state(item, states, periods);
      Channel.Kind kind = item.required("kind").choice(Channel.Kind.class);
      if (state != null && place != null) {
        words.refuseUnusable(placeNode, place);
        channels.add(new Channel(state, kind, place, item.period(), flag(item)));
      }
    }
    periods.values().forEach(PackNode::refuseOverlaps);
    return channels;
  }

  /// Chairs and calendars speak of states too.
  private static void refuseStrangers(
      PackNode root, Organisation organisation, Map<String, State> states) {
    organisation.chairmanships().stream()
        .filter(c -> !states.containsKey(c.state()))
        .forEach(c -> root.problem("pack.problem.strange-chair", c.state()));
    organisation.calendarsByCode().keySet().stream()
        .filter(c -> !states.containsKey(c))
        .forEach(c -> root.problem("pack.problem.strange-calendar", c));
  }

  private static @Nullable State state(
      PackNode item, Map<String, State> states, Map<String, Map<PackNode, Period>> periods) {
    String code = item.required("state").reference("state", states.keySet());
    periods.computeIfAbsent(code, _ -> new LinkedHashMap<>()).put(item, item.period());
    return states.get(code);
  }

  private static boolean flag(PackNode item) {
    return item.find("assumed").map(PackNode::flag).orElse(false);
  }

  private enum Precision {
    DAY,
    YEAR
  }
}
