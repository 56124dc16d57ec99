/// The reader of the language of decisions: from a plain text to paragraphs, acts, actors and
/// deadlines.
///
/// A reader proposes, an officer disposes: what is found here binds nobody until it is confirmed.
@NullMarked
@NamedInterface("reading")
package org.chancery.decisions.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
