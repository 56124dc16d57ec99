/// The register of decisions, the confirming page, and what became of each paragraph.
@NullMarked
package org.chancery.decisions.web;

import org.jspecify.annotations.NullMarked;
