/// Chancery: the working system of an intergovernmental secretariat.
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;
