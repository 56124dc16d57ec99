package org.chancery.access;

import static org.chancery.schema.access.Tables.HOLDING;
import static org.chancery.schema.access.Tables.POST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PostStore {

  private final DSLContext sql;

  PostStore(DSLContext sql) {
    this.sql = sql;
  }

  /// Adds the usual post of the role unless it stands already.
  void insertUsual(UUID id, Role role, @Nullable String state) {
    sql.insertInto(POST)
        .set(POST.ID, id)
        .set(POST.ROLE, role.name())
        .set(POST.STATE, state)
        .onConflictDoNothing()
        .execute();
  }

  Post usual(Role role, @Nullable String state) {
    return sql.selectFrom(POST)
        .where(POST.ROLE.eq(role.name()))
        .and(POST.STATE.isNotDistinctFrom(state))
        .and(POST.TITLE_EN.isNull())
        .fetchSingle(PostStore::post);
  }

  void insert(Post post, Localized title) {
    sql.insertInto(POST)
        .set(POST.ID, post.id().value())
        .set(POST.ROLE, post.role().name())
        .set(POST.STATE, post.state())
        .set(POST.TITLE_EN, title.in(Language.ENGLISH))
        .set(POST.TITLE_RU, title.in(Language.RUSSIAN))
        .set(POST.TITLE_KK, title.in(Language.KAZAKH))
        .execute();
  }

  Optional<Post> find(PostId id) {
    return sql.selectFrom(POST).where(POST.ID.eq(id.value())).fetchOptional(PostStore::post);
  }

  List<Post> list() {
    return sql.selectFrom(POST)
        .orderBy(POST.ROLE, POST.STATE, POST.TITLE_EN.asc().nullsFirst())
        .fetch(PostStore::post);
  }

  void insert(Holding holding) {
    sql.insertInto(HOLDING)
        .set(HOLDING.ID, holding.id().value())
        .set(HOLDING.ACCOUNT, holding.account().value())
        .set(HOLDING.POST, holding.post().id().value())
        .set(HOLDING.BEGINS, holding.begins())
        .set(HOLDING.ENDS, holding.ends())
        .execute();
  }

  void end(HoldingId id, LocalDate ends) {
    sql.update(HOLDING).set(HOLDING.ENDS, ends).where(HOLDING.ID.eq(id.value())).execute();
  }

  Optional<Holding> find(HoldingId id) {
    return holdings(HOLDING.ID.eq(id.value())).stream().findFirst();
  }

  List<Holding> of(AccountId account) {
    return holdings(HOLDING.ACCOUNT.eq(account.value()));
  }

  Map<AccountId, List<Holding>> all() {
    return holdings(DSL.noCondition()).stream()
        .collect(java.util.stream.Collectors.groupingBy(Holding::account));
  }

  private List<Holding> holdings(Condition which) {
    return sql.select()
        .from(HOLDING)
        .join(POST)
        .on(POST.ID.eq(HOLDING.POST))
        .where(which)
        .orderBy(HOLDING.BEGINS.desc(), HOLDING.ID.desc())
        .fetch(r ->
            new Holding(
                new HoldingId(r.get(HOLDING.ID)),
                new AccountId(r.get(HOLDING.ACCOUNT)),
                post(r),
                r.get(HOLDING.BEGINS),
                r.get(HOLDING.ENDS)));
  }

  private static Post post(Record r) {
    String english = r.get(POST.TITLE_EN);
    return new Post(
        new PostId(r.get(POST.ID)),
        Role.valueOf(r.get(POST.ROLE)),
        r.get(POST.STATE),
        english == null
            ? Optional.empty()
            : Optional.of(
                new Localized(
                    Map.of(
                        Language.ENGLISH, english,
                        Language.RUSSIAN, r.get(POST.TITLE_RU),
                        Language.KAZAKH, r.get(POST.TITLE_KK)))));
  }
}
