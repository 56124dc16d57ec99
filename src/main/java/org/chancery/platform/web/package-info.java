/// What every page shares: the sheet it is printed on, the language it speaks, how a refusal is
/// shown.
@NullMarked
@NamedInterface("web")
package org.chancery.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
