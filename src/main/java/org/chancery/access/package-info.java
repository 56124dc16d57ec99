/// Accounts, posts, roles, sign-in; rights hang on posts, so they survive a diplomat's rotation.
@NullMarked
@ApplicationModule(allowedDependencies = {"schema", "platform", "platform::web", "audit"})
package org.chancery.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
