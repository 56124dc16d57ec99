package org.chancery.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.platform.Ids;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Masthead;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may sign in, and which posts they hold. An account by itself may do nothing: rights hang on
/// posts, for as long as they are held.
@Service
public class Accounts {

  private static final String LOGIN = "(?!system$)[a-z0-9][a-z0-9._-]{1,59}";

  private final AccountStore store;
  private final Posts posts;
  private final Passwords passwords;
  private final ApplicationEventPublisher acts;
  private final Clock clock;
  private final Masthead masthead;

  Accounts(
      AccountStore store,
      Posts posts,
      Passwords passwords,
      ApplicationEventPublisher acts,
      Clock clock,
      Masthead masthead) {
    this.store = store;
    this.posts = posts;
    this.passwords = passwords;
    this.acts = acts;
    this.clock = clock;
    this.masthead = masthead;
  }

  /// Creates an account without any post. Records `account.created`.
  ///
  /// Refuses a login that is taken (`access.login.taken`) or no login (`access.login.form`), a name
  /// left out (`access.name.missing`), and bad passwords (`access.password.…`).
  @Transactional
  public AccountId create(NewAccount account) {
    if (!isLogin(account.login())) {
      throw new Refusal("access.login.form");
    }
    if (account.name().isBlank()) {
      throw new Refusal("access.name.missing");
    }
    passwords.check(account.login(), account.password());
    AccountId id = new AccountId(Ids.next(clock));
    if (!store.insert(id, account, passwords.hash(account.password()), clock.instant())) {
      throw new Refusal("access.login.taken", account.login());
    }
    acts.publishEvent(new AccountAct.Created(id, account.login(), account.name()));
    return id;
  }

  /// Creates an account and appoints it from today to the usual post of the role.
  ///
  /// @param state for `DELEGATION` the ISO 3166 code of the state (KAZ), else null
  @Transactional
  public AccountId create(NewAccount account, Role role, @Nullable String state) {
    AccountId id = create(account);
    appoint(id, posts.usual(role, state).id(), today());
    return id;
  }

  /// Appoints to a post from the given day on. Records `account.appointed`.
  ///
  /// Refuses a post already held (`access.post.held`) and the delegations of two states at once
  /// (`access.post.two-states`).
  @Transactional
  public HoldingId appoint(AccountId account, PostId post, LocalDate begins) {
    Credentials person = open(account);
    Holding holding =
        new Holding(new HoldingId(Ids.next(clock)), account, posts.get(post), begins, null);
    posts.take(holding);
    acts.publishEvent(new AccountAct.Appointed(account, person.login(), holding.post(), begins));
    return holding.id();
  }

  /// Ends the holding of a post: from `ends` on its rights are gone, today's at the next request.
  /// Records `account.left-post`.
  ///
  /// Refuses an end before the beginning (`access.post.ends-early`), a second end
  /// (`access.post.left`), and to leave the house without an administrator
  /// (`access.last-administrator`).
  @Transactional
  public void endHolding(HoldingId id, LocalDate ends) {
    Holding holding = posts.holding(id);
    if (holding.post().role() == Role.ADMINISTRATOR) {
      keepAnAdministrator(holding.account());
    }
    posts.leave(holding, ends);
    acts.publishEvent(
        new AccountAct.Left(
            holding.account(), get(holding.account()).login(), holding.post(), ends));
  }

  /// A person changes the own password; other sessions of the account are over. Records
  /// `account.password-changed`. Refuses a wrong current one (`access.password.wrong`).
  @Transactional
  public void changePassword(AccountId account, String current, String next) {
    if (!passwords.matches(current, open(account).hash())) {
      throw new Refusal("access.password.wrong");
    }
    replacePassword(account, next);
  }

  /// An administrator gives a new password; every session of the account is over. Records
  /// `account.password-changed`.
  @Transactional
  public void replacePassword(AccountId account, String next) {
    Credentials person = open(account);
    passwords.check(person.login(), next);
    store.changePassword(account, passwords.hash(next));
    acts.publishEvent(new AccountAct.PasswordChanged(account, person.login()));
  }

  /// Shuts an account for good; its sessions end with their next request. Records
  /// `account.deactivated`. Refuses the last administrator (`access.last-administrator`).
  @Transactional
  public void deactivate(AccountId account) {
    Credentials person = open(account);
    keepAnAdministrator(account);
    store.deactivate(account, clock.instant());
    acts.publishEvent(new AccountAct.Deactivated(account, person.login()));
  }

  /// The account behind a session, with the roles it has today.
  ///
  /// @param version the version of the password with which the session was opened
  @Transactional(readOnly = true)
  public Optional<Account> present(AccountId id, int version) {
    return store.present(id, version, today());
  }

  /// The open account with this login.
  @Transactional(readOnly = true)
  public Optional<Account> find(String login) {
    return store.credentials(login).flatMap(c -> store.present(c.account(), c.version(), today()));
  }

  @Transactional(readOnly = true)
  public Entry get(AccountId id) {
    return store.entry(id, posts.of(id)).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  /// Every account, shut ones too, by login.
  @Transactional(readOnly = true)
  public List<Entry> list() {
    return store.entries(posts.all());
  }

  /// Whether this can be a login; `system` is the actor of what nobody does.
  static boolean isLogin(String text) {
    return text.matches(LOGIN);
  }

  private Credentials open(AccountId account) {
    return store.credentials(account).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  private void keepAnAdministrator(AccountId leaving) {
    if (store.holders(Role.ADMINISTRATOR, today()).equals(List.of(leaving))) {
      throw new Refusal("access.last-administrator");
    }
  }

  private LocalDate today() {
    Instant now = clock.instant();
    return now.atZone(masthead.seatZone()).toLocalDate();
  }
}
