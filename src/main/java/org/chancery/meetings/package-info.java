/// Sessions of the organs: foreseen by a decision, set to a date, held.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"schema", "platform", "platform::web", "audit", "access", "institution"})
package org.chancery.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
