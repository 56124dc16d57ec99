package org.chancery.access;

import static org.chancery.schema.access.Tables.FAILED_SIGN_IN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class SignInStore {

  /// The kinds of lock, always taken in this order.
  private static final int LOGIN_LOCK = 20_001;

  private static final int ADDRESS_LOCK = 20_002;

  private final DSLContext sql;

  SignInStore(DSLContext sql) {
    this.sql = sql;
  }

  /// Lets attempts for one login or from one address pass one after the other, on whatever node.
  void queue(byte[] login, String address) {
    String lock = "SELECT pg_advisory_xact_lock({0}, {1})";
    sql.execute(lock, DSL.val(LOGIN_LOCK), DSL.val(java.util.Arrays.hashCode(login)));
    sql.execute(lock, DSL.val(ADDRESS_LOCK), DSL.val(address.hashCode()));
  }

  SignInLimits.Count ofPair(byte[] login, String address, Instant since) {
    return failures(pair(login, address), since);
  }

  SignInLimits.Count ofLogin(byte[] login, Instant since) {
    return failures(FAILED_SIGN_IN.LOGIN.eq(login), since);
  }

  SignInLimits.Count ofAddress(String address, Instant since) {
    return failures(FAILED_SIGN_IN.ADDRESS.eq(address), since);
  }

  private SignInLimits.Count failures(Condition which, Instant since) {
    return sql.select(count(), max(FAILED_SIGN_IN.AT))
        .from(FAILED_SIGN_IN)
        .where(which)
        .and(FAILED_SIGN_IN.AT.gt(since.atOffset(ZoneOffset.UTC)))
        .fetchSingle(r -> {
          OffsetDateTime last = r.value2();
          return new SignInLimits.Count(r.value1(), last == null ? since : last.toInstant());
        });
  }

  void insert(byte[] login, String address, Instant now) {
    sql.insertInto(FAILED_SIGN_IN)
        .set(FAILED_SIGN_IN.AT, now.atOffset(ZoneOffset.UTC))
        .set(FAILED_SIGN_IN.LOGIN, login)
        .set(FAILED_SIGN_IN.ADDRESS, address)
        .execute();
  }

  void forget(byte[] login, String address, Instant before) {
    sql.deleteFrom(FAILED_SIGN_IN)
        .where(pair(login, address))
        .or(FAILED_SIGN_IN.AT.lt(before.atOffset(ZoneOffset.UTC)))
        .execute();
  }

  private static Condition pair(byte[] login, String address) {
    return FAILED_SIGN_IN.LOGIN.eq(login).and(FAILED_SIGN_IN.ADDRESS.eq(address));
  }
}
