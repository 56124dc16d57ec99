/// The command line: the same front doors as the pages, and tools that need no server.
@NullMarked
@ApplicationModule
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
