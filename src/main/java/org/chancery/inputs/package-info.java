/// Calls for members' inputs, their submissions, and who has yet to answer.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "schema",
      "platform",
      "platform::web",
      "audit",
      "access",
      "delegations",
      "documents"
    })
package org.chancery.inputs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
