/// What the organisation itself is: organs, chairmanships from event to event, places, offices and
/// names in every language with the days on which they hold, working days, the words of its notes.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"platform", "platform :: web", "audit", "access", "schema"})
package org.chancery.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
