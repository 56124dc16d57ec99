/// The pages of the organisation and of its pack.
@NullMarked
@NamedInterface("web")
package org.chancery.institution.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
