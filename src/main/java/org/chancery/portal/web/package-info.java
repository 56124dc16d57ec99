/// The pages of the delegations.
@NullMarked
package org.chancery.portal.web;

import org.jspecify.annotations.NullMarked;
