/// What the secretariat sees: what is due next, what waits for somebody. No rule and no SQL lives
/// here.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "schema",
      "platform",
      "platform::web",
      "audit",
      "access",
      "correspondence",
      "taskings",
      "taskings::web",
      "silence",
      "inputs",
      "inputs::web",
      "meetings",
      "meetings::web",
      "decisions"
    })
package org.chancery.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
