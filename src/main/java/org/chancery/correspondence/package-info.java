/// Notes verbales: drafted from the pack's formulas, numbered without gap, circulated, never edited
/// once official.
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
      "documents::web"
    })
package org.chancery.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
