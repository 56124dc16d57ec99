/// The World: what tests and the demonstration are made of.
@NullMarked
package org.chancery.world;

import org.jspecify.annotations.NullMarked;
