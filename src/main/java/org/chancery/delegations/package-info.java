/// Who takes part and how each is reached: states, membership, observers, missions, channels.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: web",
      "audit",
      "access",
      "institution",
      "institution :: pack",
      "institution :: web",
      "schema"
    })
package org.chancery.delegations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
