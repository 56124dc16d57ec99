package org.chancery.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.chancery.access.Account;
import org.chancery.access.AccountId;
import org.chancery.access.Accounts;
import org.chancery.access.SignIn.Entrance;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// A session keeps the account's identifier and the version of its password as one text, nothing
/// else. Who that is and what they may do is read for each request that asks: a post withdrawn, an
/// account shut, a password changed take effect with the next click, on every node.
@Component
class SessionAccounts implements SecurityContextRepository {

  private static final String ATTRIBUTE = "chancery.account";

  private final Accounts accounts;

  SessionAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  /// Opens a new session; one that was there before is over (session fixation).
  void open(HttpServletRequest request, Entrance entrance) {
    close(request);
    request.getSession(true).setAttribute(ATTRIBUTE, entrance.account() + " " + entrance.version());
  }

  void close(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(() -> context(request));
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return kept(request) != null;
  }

  /// Nothing to save: a session is opened and closed at the door only.
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return context(holder.getRequest());
  }

  private SecurityContext context(HttpServletRequest request) {
    SecurityContext context = new SecurityContextImpl();
    String kept = kept(request);
    if (kept != null) {
      String[] parts = kept.split(" ");
      accounts
          .present(new AccountId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]))
          .ifPresent(account -> context.setAuthentication(authentication(account)));
    }
    return context;
  }

  private static @Nullable String kept(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (String) session.getAttribute(ATTRIBUTE);
  }

  static Authentication authentication(Account account) {
    List<SimpleGrantedAuthority> roles =
        account.roles().stream().map(r -> new SimpleGrantedAuthority("ROLE_" + r)).toList();
    return UsernamePasswordAuthenticationToken.authenticated(account, null, roles);
  }

  static @Nullable Account current() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Account account
        ? account
        : null;
  }

  /// Read once, and only if somebody asks: a style sheet costs no statement.
  private static final class Deferred implements DeferredSecurityContext {

    private final Supplier<SecurityContext> load;
    private @Nullable SecurityContext loaded;

    Deferred(Supplier<SecurityContext> load) {
      this.load = load;
    }

    @Override
    public SecurityContext get() {
      SecurityContext context = loaded;
      if (context == null) {
        context = load.get();
        loaded = context;
      }
      return context;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
