/// The first page, and the presenter's hand on the clock.
@NullMarked
package org.chancery.desk.web;

import org.jspecify.annotations.NullMarked;
