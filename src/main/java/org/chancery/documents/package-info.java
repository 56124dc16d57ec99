/// Texts that come in and go out: reading them safely, printing PDF and Word, keeping files.
@NullMarked
@ApplicationModule(allowedDependencies = {"schema", "platform", "audit", "access"})
package org.chancery.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
