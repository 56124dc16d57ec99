package org.chancery.access;

import org.chancery.audit.CurrentActor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The actor of an act: the account signed in on this thread, else the system itself.
@Component
class SignedInActor implements CurrentActor {

  @Override
  public String name() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Account account
        ? account.login()
        : "system";
  }
}
