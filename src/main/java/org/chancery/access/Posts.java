package org.chancery.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.platform.Ids;
import org.chancery.platform.Localized;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The posts on which rights hang.
@Service
public class Posts {

  private final PostStore store;
  private final Clock clock;

  Posts(PostStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// The untitled post of a role, or of a state's delegation; it comes into being when first asked
  /// for.
  ///
  /// Refuses a delegation without a state, or a state beside another role (`access.post.state`).
  @Transactional
  public Post usual(Role role, @Nullable String state) {
    checkState(role, state);
    store.insertUsual(Ids.next(clock), role, state);
    return store.usual(role, state);
  }

  /// A post of its own title, such as `Deputy Executive Director`.
  @Transactional
  public Post establish(Role role, @Nullable String state, Localized title) {
    checkState(role, state);
    Post post = new Post(new PostId(Ids.next(clock)), role, state, Optional.of(title));
    store.insert(post, title);
    return post;
  }

  @Transactional(readOnly = true)
  public Post get(PostId id) {
    return store.find(id).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  @Transactional(readOnly = true)
  public List<Post> list() {
    return store.list();
  }

  void take(Holding holding) {
    Post post = holding.post();
    for (Holding other : store.of(holding.account())) {
      boolean over = other.ends() != null && !other.ends().isAfter(holding.begins());
      if (!over && other.post().id().equals(post.id())) {
        throw new Refusal("access.post.held");
      }
      if (!over
          && post.state() != null
          && other.post().state() != null
          && !post.state().equals(other.post().state())) {
        throw new Refusal("access.post.two-states", post.state(), other.post().state());
      }
    }
    store.insert(holding);
  }

  void leave(Holding holding, LocalDate ends) {
    if (holding.ends() != null) {
      throw new Refusal("access.post.left");
    }
    if (ends.isBefore(holding.begins())) {
      throw new Refusal("access.post.ends-early");
    }
    store.end(holding.id(), ends);
  }

  Holding holding(HoldingId id) {
    return store.find(id).orElseThrow(() -> new Refusal("platform.not-found"));
  }

  List<Holding> of(AccountId account) {
    return store.of(account);
  }

  Map<AccountId, List<Holding>> all() {
    return store.all();
  }

  private static void checkState(Role role, @Nullable String state) {
    boolean fits = state == null ? role != Role.DELEGATION : role == Role.DELEGATION;
    if (!fits || (state != null && !state.matches("[A-Z]{3}"))) {
      throw new Refusal("access.post.state");
    }
  }
}
