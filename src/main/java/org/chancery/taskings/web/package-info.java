/// The register of taskings, and a tasking with its history.
@NullMarked
@NamedInterface("web")
package org.chancery.taskings.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
