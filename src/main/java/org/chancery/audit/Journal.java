package org.chancery.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the journal, the newest act first.
///
/// @param older where the next page begins: acts before this sequence number; null on the last
public record Journal(List<RecordedAct> acts, @Nullable Long older) {}
