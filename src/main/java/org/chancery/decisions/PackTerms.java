package org.chancery.decisions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chancery.delegations.Delegations;
import org.chancery.delegations.State;
import org.chancery.institution.Institution;
import org.chancery.institution.SilencePreset;
import org.springframework.stereotype.Component;

/// The terms as the organisation's pack states them.
@Component
class PackTerms implements Terms {

  private final Institution institution;
  private final Delegations delegations;

  PackTerms(Institution institution, Delegations delegations) {
    this.institution = institution;
    this.delegations = delegations;
  }

  @Override
  public ZoneId seat() {
    return institution.organisation().zone();
  }

  @Override
  public boolean restsAtSeat(LocalDate day) {
    return !institution.organisation().seatCalendar().isWorkingDay(day);
  }

  @Override
  public List<String> restingMembers(LocalDate day) {
    return delegations.members(day).stream()
        .map(State::code)
        .filter(code ->
            institution
                .organisation()
                .calendar(code)
                .filter(calendar -> !calendar.isWorkingDay(day))
                .isPresent())
        .toList();
  }

  @Override
  public LocalTime closingHour() {
    return preset().find("suggested-hour").map(LocalTime::parse).orElse(LocalTime.of(18, 0));
  }

  @Override
  public int advisedDays() {
    return preset()
        .find("minimum-window")
        .or(() -> preset().find("warn-below"))
        .filter(text -> !text.contains("T"))
        .map(text -> LocalDate.EPOCH.plus(Period.parse(text)))
        .map(end -> (int) ChronoUnit.DAYS.between(LocalDate.EPOCH, end))
        .orElse(0);
  }

  private SilencePreset preset() {
    return institution.organisation().silencePreset();
  }
}
