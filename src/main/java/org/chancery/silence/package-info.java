/// A text that stands adopted unless a member objects in time.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "schema",
      "platform",
      "platform :: web",
      "audit",
      "access",
      "institution",
      "delegations",
      "documents",
      "documents :: web",
      "correspondence"
    })
package org.chancery.silence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
