package org.chancery.correspondence;

import static org.chancery.schema.correspondence.Tables.NUMBER_GIVEN;
import static org.chancery.schema.correspondence.Tables.SERIES_YEAR;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The counters of the series and every number they gave.
@Component
class NumberStore {

  private final DSLContext sql;

  NumberStore(DSLContext sql) {
    this.sql = sql;
  }

  /// The next number, to be used in this transaction or given back by its end. Whoever else wants
  /// one waits until then: this is what leaves neither gap nor double.
  long next(String series, int year, long first) {
    return sql.insertInto(SERIES_YEAR)
        .set(SERIES_YEAR.SERIES, series)
        .set(SERIES_YEAR.YEAR, year)
        .set(SERIES_YEAR.FIRST, first)
        .set(SERIES_YEAR.NEXT_NUMBER, first + 1)
        .onConflict(SERIES_YEAR.SERIES, SERIES_YEAR.YEAR)
        .doUpdate()
        .set(SERIES_YEAR.NEXT_NUMBER, SERIES_YEAR.NEXT_NUMBER.plus(1))
        .returningResult(SERIES_YEAR.NEXT_NUMBER.minus(1))
        .fetchSingle()
        .value1();
  }

  /// @return whether the year had not begun yet
  boolean start(String series, int year, long first) {
    return sql.insertInto(SERIES_YEAR)
            .set(SERIES_YEAR.SERIES, series)
            .set(SERIES_YEAR.YEAR, year)
            .set(SERIES_YEAR.FIRST, first)
            .set(SERIES_YEAR.NEXT_NUMBER, first)
            .onConflict(SERIES_YEAR.SERIES, SERIES_YEAR.YEAR)
            .doNothing()
            .execute()
        == 1;
  }

  /// The number that would come next.
  Optional<Long> peek(String series, int year) {
    return sql.select(SERIES_YEAR.NEXT_NUMBER)
        .from(SERIES_YEAR)
        .where(SERIES_YEAR.SERIES.eq(series), SERIES_YEAR.YEAR.eq(year))
        .fetchOptional(SERIES_YEAR.NEXT_NUMBER);
  }

  void give(GivenNumber number) {
    sql.insertInto(NUMBER_GIVEN)
        .set(NUMBER_GIVEN.SERIES, number.series())
        .set(NUMBER_GIVEN.YEAR, number.year())
        .set(NUMBER_GIVEN.NUMBER, number.number())
        .set(NUMBER_GIVEN.DESIGNATION, number.designation())
        .set(NUMBER_GIVEN.NOTE, number.note().map(NoteId::value).orElse(null))
        .set(NUMBER_GIVEN.VOID_REASON, number.voidReason().orElse(null))
        .set(NUMBER_GIVEN.GIVEN_AT, number.at().atOffset(ZoneOffset.UTC))
        .set(NUMBER_GIVEN.GIVEN_BY, number.by())
        .execute();
  }

  void voidNumberOf(NoteId note, String reason) {
    sql.update(NUMBER_GIVEN)
        .set(NUMBER_GIVEN.VOID_REASON, reason)
        .where(NUMBER_GIVEN.NOTE.eq(note.value()))
        .execute();
  }

  /// Every number given in a year, in order.
  List<GivenNumber> given(String series, int year) {
    return sql.selectFrom(NUMBER_GIVEN)
        .where(NUMBER_GIVEN.SERIES.eq(series), NUMBER_GIVEN.YEAR.eq(year))
        .orderBy(NUMBER_GIVEN.NUMBER)
        .fetch(r ->
            new GivenNumber(
                r.getSeries(),
                r.getYear(),
                r.getNumber(),
                r.getDesignation(),
                optional(r.getNote()).map(NoteId::new),
                optional(r.getVoidReason()),
                instant(r.getGivenAt()),
                r.getGivenBy()));
  }

  /// Numbers that the counter has passed and nobody accounts for. There should never be one.
  List<Long> gaps(String series, int year) {
    var number = DSL.field(DSL.name("n"), Long.class);
    var passed =
        DSL.table(
                "generate_series({0}, {1})",
                DSL.field(DSL.select(SERIES_YEAR.FIRST).from(SERIES_YEAR).where(row(series, year))),
                DSL.field(
                    DSL.select(SERIES_YEAR.NEXT_NUMBER.minus(1))
                        .from(SERIES_YEAR)
                        .where(row(series, year))))
            .as("passed", "n");
    return sql.select(number)
        .from(passed)
        .whereNotExists(
            DSL.selectOne()
                .from(NUMBER_GIVEN)
                .where(
                    NUMBER_GIVEN.SERIES.eq(series),
                    NUMBER_GIVEN.YEAR.eq(val(year)),
                    NUMBER_GIVEN.NUMBER.eq(number)))
        .orderBy(number)
        .fetch(number);
  }

  private static org.jooq.Condition row(String series, int year) {
    return SERIES_YEAR.SERIES.eq(series).and(SERIES_YEAR.YEAR.eq(year));
  }

  private static Instant instant(java.time.OffsetDateTime moment) {
    return moment.toInstant();
  }

  private static <T> Optional<T> optional(@Nullable T value) {
    return Optional.ofNullable(value);
  }
}
