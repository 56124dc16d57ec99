package org.chancery.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the one clock of the application follow the database's, so that all nodes agree about what
/// was in time.
@Configuration(proxyBeanMethods = false)
class Clocks {

  private static final Logger LOG = LoggerFactory.getLogger(Clocks.class);

  @Bean
  ShiftedClock clock(
      ClockStore store, @Value("${chancery.demonstration:}") String demonstrationStart) {
    Duration offset = offset(store);
    LOG.info("The database's clock is {} ms ahead of this machine's", offset.toMillis());
    Duration shift = Duration.ZERO;
    if (!demonstrationStart.isEmpty()) {
      shift =
          store
              .shift()
              .orElseGet(() -> {
                Duration first =
                    Duration.between(store.databaseTime(), Instant.parse(demonstrationStart));
                store.keepShift(first);
                return first;
              });
    }
    return new ShiftedClock(Clock.systemUTC(), offset.plus(shift));
  }

  @Bean
  @ConditionalOnProperty("chancery.demonstration")
  DemonstrationClock demonstrationClock(ShiftedClock clock, ClockStore store) {
    return instant -> {
      Duration ahead = Duration.between(clock.instant(), instant);
      if (ahead.isNegative()) {
        throw new Refusal("platform.clock-goes-forward");
      }
      Optional<Duration> kept = store.shift();
      store.keepShift(kept.orElse(Duration.ZERO).plus(ahead));
      clock.shift(clock.shift().plus(ahead));
    };
  }

  /// Half the round trip is the uncertainty; the best of five measurements counts.
  private static Duration offset(ClockStore store) {
    Clock machine = Clock.systemUTC();
    Duration best = Duration.ZERO;
    Duration shortest = Duration.ofDays(1);
    for (int i = 0; i < 5; i++) {
      Instant before = machine.instant();
      Instant theirs = store.databaseTime();
      Instant after = machine.instant();
      Duration trip = Duration.between(before, after);
      if (trip.compareTo(shortest) < 0) {
        shortest = trip;
        best = Duration.between(before.plus(trip.dividedBy(2)), theirs);
      }
    }
    return best;
  }
}
