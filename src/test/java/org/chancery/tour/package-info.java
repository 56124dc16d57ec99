/// The tour: people of the trade walk the case of December 2020 from the uploaded draft to its
/// outcomes, in a real browser.
@NullMarked
package org.chancery.tour;

import org.jspecify.annotations.NullMarked;
