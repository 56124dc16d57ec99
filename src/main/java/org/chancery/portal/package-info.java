/// What a delegation sees and does: faces only, no rule and no SQL lives here.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: web",
      "access",
      "documents",
      "documents :: web",
      "silence"
    })
package org.chancery.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
