package org.chancery.platform.web;

import java.util.Set;
import org.chancery.platform.Language;
import org.jspecify.annotations.Nullable;

/// The person who reads the page, as far as the page needs to know. The signed-in principal is one.
public interface Visitor {

  String displayName();

  /// The names of the roles held, as in `access.Role`.
  Set<String> roleNames();

  /// The interface language the person has chosen, if any.
  @Nullable Language preferredLanguage();
}
