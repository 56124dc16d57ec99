/// Calls for inputs: the register, and a call with its coverage.
@NullMarked
@NamedInterface("web")
package org.chancery.inputs.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
