package org.chancery.decisions.reading;

import org.jspecify.annotations.Nullable;

/// A stretch of a paragraph that one operative verb governs.
///
/// @param span from its subject (or verb) to where the next clause begins
/// @param object where the words after the verb begin
/// @param subject of a passive clause ("The task group is charged to …"), else null
/// @param complement an infinitive under a deciding verb ("resolves to request")
record Clause(Verb verb, Span span, int object, @Nullable Span subject, boolean complement) {
  Clause until(int end) {
    return new Clause(verb, new Span(span.start(), end), object, subject, complement);
  }
}
