/// Who must do what, by when, on whose mandate, and the proof that it was done.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"schema", "platform", "platform::web", "audit", "access", "documents"})
package org.chancery.taskings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
