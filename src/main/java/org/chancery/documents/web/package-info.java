/// Handing out kept files.
@NullMarked
@NamedInterface("web")
package org.chancery.documents.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
