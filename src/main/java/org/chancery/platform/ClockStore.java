package org.chancery.platform;

import static org.chancery.schema.platform.Tables.CLOCK_SHIFT;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class ClockStore {

  private final DSLContext sql;

  ClockStore(DSLContext sql) {
    this.sql = sql;
  }

  Instant databaseTime() {
    return sql.select(DSL.field("clock_timestamp()", OffsetDateTime.class))
        .fetchSingle()
        .value1()
        .toInstant();
  }

  Optional<Duration> shift() {
    return sql.selectFrom(CLOCK_SHIFT).fetchOptional(r -> Duration.ofMillis(r.getShiftMs()));
  }

  void keepShift(Duration shift) {
    sql.insertInto(CLOCK_SHIFT)
        .set(CLOCK_SHIFT.SHIFT_MS, shift.toMillis())
        .onConflict(CLOCK_SHIFT.ONLY_ROW)
        .doUpdate()
        .set(CLOCK_SHIFT.SHIFT_MS, shift.toMillis())
        .execute();
  }
}
