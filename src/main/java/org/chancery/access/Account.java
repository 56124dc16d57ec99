package org.chancery.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.platform.Language;
import org.chancery.platform.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/// The signed-in person with the roles of the posts held today. Handlers take it as an argument; it
/// is read anew for every request, so a post withdrawn is withdrawn at once.
///
/// @param id the account
/// @param login the sign-in name
/// @param displayName the person's name
/// @param languageTag the interface language chosen, if any
/// @param roles the roles of the posts held
/// @param state for a delegation, the ISO 3166 code of its state (KAZ); else null
public record Account(
    AccountId id,
    String login,
    String displayName,
    @Nullable String languageTag,
    Set<Role> roles,
    @Nullable String state)
    implements Visitor, AuthenticatedPrincipal {

  @Override
  public String getName() {
    return login;
  }

  @Override
  public Set<String> roleNames() {
    return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public @Nullable Language preferredLanguage() {
    return languageTag == null ? null : new Language(languageTag);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
