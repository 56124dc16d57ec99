package org.chancery.desk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.List;
import org.chancery.access.Open;
import org.chancery.platform.DemonstrationClock;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Dates;
import org.chancery.platform.web.Masthead;
import org.chancery.platform.web.View;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The presenter of a demonstration moves its clock. Production has neither the clock nor the
/// route.
@Controller
@ConditionalOnProperty("chancery.demonstration")
class PresenterController {

  private final Clock clock;
  private final DemonstrationClock hand;
  private final Masthead masthead;

  PresenterController(Clock clock, DemonstrationClock hand, Masthead masthead) {
    this.clock = clock;
    this.hand = hand;
    this.masthead = masthead;
  }

  @PostMapping("/demonstration/clock")
  @Open("the presenter moves the clock whoever is signed in; only a demonstration has this route")
  ModelAndView move(
      @RequestParam(defaultValue = "") String ahead,
      @RequestParam(defaultValue = "") String moment,
      @RequestParam(defaultValue = "/") String back) {
    hand.moveTo(moment.isBlank() ? ahead(ahead) : typed(moment));
    // Back to the page, and to no other house.
    return View.to(back.matches("/([\\w.~-][\\w./~-]*)?") ? back : "/");
  }

  private Instant ahead(String distance) {
    TemporalAmount amount =
        switch (distance) {
          case "PT1H" -> Duration.ofHours(1);
          case "P1D" -> Period.ofDays(1);
          default -> throw new Refusal("platform.demonstration.unreadable");
        };
    return clock.instant().atZone(masthead.seatZone()).plus(amount).toInstant();
  }

  /// A day and an hour at the seat; a day alone means its first moment.
  private Instant typed(String moment) {
    List<String> words = List.of(moment.strip().split("[ ,T]+"));
    ZoneId seat = masthead.seatZone();
    LocalDate day =
        Dates.typed(words.getFirst())
            .orElseThrow(() -> new Refusal("platform.demonstration.unreadable"));
    LocalTime hour =
        words.size() == 1
            ? LocalTime.MIDNIGHT
            : Dates.typedTime(words.getLast())
                .orElseThrow(() -> new Refusal("platform.demonstration.unreadable"));
    return day.atTime(hour).atZone(seat).toInstant();
  }
}
