package org.chancery.inputs;

import org.jspecify.annotations.Nullable;

/// Where one state stands towards a call: its last submission, or none yet.
///
/// @param state ISO 3166 code
/// @param submission null while nothing has come in
/// @param late whether the first submission came after the deadline
public record Answer(String state, @Nullable Submission submission, boolean late) {}
