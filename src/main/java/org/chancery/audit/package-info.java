/// Every act, recorded in the transaction in which it happens, chained by hash, with the mandate it
/// cites.
@NullMarked
@ApplicationModule(allowedDependencies = {"schema", "platform", "platform::web"})
package org.chancery.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
