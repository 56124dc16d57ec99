/// Tests of the house as a whole.
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;
