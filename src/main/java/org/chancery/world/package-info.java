/// The World: the case of December 2020, built through the front doors, for the demonstration and
/// for the tests.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"platform", "access", "institution", "correspondence", "decisions"})
package org.chancery.world;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
