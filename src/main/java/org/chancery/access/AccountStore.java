package org.chancery.access;

import static org.chancery.schema.access.Tables.ACCOUNT;
import static org.chancery.schema.access.Tables.HOLDING;
import static org.chancery.schema.access.Tables.POST;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.platform.Language;
import org.chancery.schema.access.tables.records.AccountRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class AccountStore {

  private final DSLContext sql;

  AccountStore(DSLContext sql) {
    this.sql = sql;
  }

  /// False where the login is taken.
  boolean insert(AccountId id, NewAccount account, String hash, Instant now) {
    Language language = account.language();
    return sql.insertInto(ACCOUNT)
            .set(ACCOUNT.ID, id.value())
            .set(ACCOUNT.LOGIN, account.login())
            .set(ACCOUNT.NAME, account.name())
            .set(ACCOUNT.LANGUAGE, language == null ? null : language.tag())
            .set(ACCOUNT.PASSWORD, hash)
            .set(ACCOUNT.CREATED_AT, now.atOffset(ZoneOffset.UTC))
            .onConflict(ACCOUNT.LOGIN)
            .doNothing()
            .execute()
        == 1;
  }

  Optional<Credentials> credentials(String login) {
    return credentials(ACCOUNT.LOGIN.eq(login));
  }

  Optional<Credentials> credentials(AccountId id) {
    return credentials(ACCOUNT.ID.eq(id.value()));
  }

  private Optional<Credentials> credentials(Condition which) {
    return sql.selectFrom(ACCOUNT)
        .where(which)
        .and(ACCOUNT.DEACTIVATED_AT.isNull())
        .fetchOptional(r ->
            new Credentials(
                new AccountId(r.getId()), r.getLogin(), r.getPassword(), r.getPasswordVersion()));
  }

  /// The open account with the roles of the day: the one statement that every signed-in request
  /// costs.
  Optional<Account> present(AccountId id, int version, LocalDate day) {
    List<? extends Record> rows =
        sql.select(ACCOUNT.LOGIN, ACCOUNT.NAME, ACCOUNT.LANGUAGE, POST.ROLE, POST.STATE)
            .from(ACCOUNT)
            .leftJoin(HOLDING)
            .on(HOLDING.ACCOUNT.eq(ACCOUNT.ID), held(day))
            .leftJoin(POST)
            .on(POST.ID.eq(HOLDING.POST))
            .where(ACCOUNT.ID.eq(id.value()))
            .and(ACCOUNT.PASSWORD_VERSION.eq(version))
            .and(ACCOUNT.DEACTIVATED_AT.isNull())
            .fetch();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Set<Role> roles =
        rows.stream()
            .map(r -> r.get(POST.ROLE))
            .filter(Objects::nonNull)
            .map(Role::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    Record first = rows.getFirst();
    return Optional.of(
        new Account(
            id,
            first.get(ACCOUNT.LOGIN),
            first.get(ACCOUNT.NAME),
            first.get(ACCOUNT.LANGUAGE),
            roles,
            rows.stream()
                .map(r -> r.get(POST.STATE))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null)));
  }

  void replaceHash(AccountId id, String hash) {
    sql.update(ACCOUNT).set(ACCOUNT.PASSWORD, hash).where(ACCOUNT.ID.eq(id.value())).execute();
  }

  void changePassword(AccountId id, String hash) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD, hash)
        .set(ACCOUNT.PASSWORD_VERSION, ACCOUNT.PASSWORD_VERSION.plus(1))
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  void deactivate(AccountId id, Instant now) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.DEACTIVATED_AT, now.atOffset(ZoneOffset.UTC))
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  /// The open accounts that hold a post of this role, locked so that two withdrawals cannot each
  /// leave the other's.
  List<AccountId> holders(Role role, LocalDate day) {
    sql.execute("SELECT pg_advisory_xact_lock(hashtext({0}))", DSL.val("access.holders " + role));
    return sql.selectDistinct(ACCOUNT.ID)
        .from(ACCOUNT)
        .join(HOLDING)
        .on(HOLDING.ACCOUNT.eq(ACCOUNT.ID), held(day))
        .join(POST)
        .on(POST.ID.eq(HOLDING.POST))
        .where(POST.ROLE.eq(role.name()))
        .and(ACCOUNT.DEACTIVATED_AT.isNull())
        .fetch(r -> new AccountId(r.value1()));
  }

  List<Entry> entries(Map<AccountId, List<Holding>> holdings) {
    return sql.selectFrom(ACCOUNT).orderBy(ACCOUNT.LOGIN).fetch(r -> entry(r, holdings));
  }

  Optional<Entry> entry(AccountId id, List<Holding> holdings) {
    return sql.selectFrom(ACCOUNT)
        .where(ACCOUNT.ID.eq(id.value()))
        .fetchOptional(r -> entry(r, Map.of(id, holdings)));
  }

  private static Entry entry(AccountRecord r, Map<AccountId, List<Holding>> holdings) {
    AccountId id = new AccountId(r.getId());
    return new Entry(
        id,
        r.getLogin(),
        r.getName(),
        r.getLanguage() == null ? null : new Language(r.getLanguage()),
        r.getCreatedAt().toInstant(),
        r.getDeactivatedAt() == null ? null : r.getDeactivatedAt().toInstant(),
        holdings.getOrDefault(id, List.of()));
  }

  static Condition held(LocalDate day) {
    return HOLDING.BEGINS.le(day).and(HOLDING.ENDS.isNull().or(HOLDING.ENDS.gt(day)));
  }
}
