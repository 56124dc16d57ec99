/// The register of members and observers.
@NullMarked
package org.chancery.delegations.web;

import org.jspecify.annotations.NullMarked;
