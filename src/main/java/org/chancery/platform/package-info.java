/// Clock, languages, dates with zones, refusals, paging: nothing of the trade.
@NullMarked
@ApplicationModule(allowedDependencies = "schema")
package org.chancery.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
