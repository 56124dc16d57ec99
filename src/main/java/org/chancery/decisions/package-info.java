/// Decision texts by paragraph: reading, confirming, adopting, following up.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "schema",
      "platform",
      "platform::web",
      "audit",
      "access",
      "institution",
      "delegations",
      "documents",
      "documents::web",
      "correspondence",
      "taskings",
      "taskings::web",
      "silence",
      "inputs",
      "inputs::web",
      "meetings",
      "meetings::web"
    })
package org.chancery.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
