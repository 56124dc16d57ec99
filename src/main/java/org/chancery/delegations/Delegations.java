package org.chancery.delegations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.institution.Institution;
import org.springframework.stereotype.Service;

/// Who takes part and how each is reached, on any day, by the pack in force.
@Service
public class Delegations {

  private final Institution institution;

  Delegations(Institution institution) {
    this.institution = institution;
  }

  /// The whole register.
  public Membership membership() {
    return institution.pack().section(Membership.class);
  }

  /// The members on that day.
  public List<State> members(LocalDate day) {
    return membership().members(day);
  }

  public boolean isMember(String code, LocalDate day) {
    return membership().isMember(code, day);
  }

  /// A state by its ISO 3166 code. Refuses one that the pack does not name.
  public State state(String code) {
    return membership().state(code);
  }

  public Optional<State> findState(String code) {
    return membership().findState(code);
  }

  public List<Participant> observers(LocalDate day) {
    return membership().observers(day);
  }

  public List<Channel> channels(LocalDate day) {
    return membership().channels(day);
  }

  /// A circular note's addressees, in the words of every language.
  public AddressBlock addressees(Group group, LocalDate day) {
    return membership().addressees(group, day);
  }

  /// One member as addressee. Refuses one without a channel.
  public AddressBlock addressee(String state, LocalDate day) {
    return membership().addressee(state, day);
  }
}
