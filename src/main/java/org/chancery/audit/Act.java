package org.chancery.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that was done. Modules publish their acts as events; the record keeps each in the same
/// transaction, so that what cannot be recorded does not happen.
public interface Act {

  /// The kind in the trade's words, `note.registered`; `act.note.registered` is its wording on
  /// screen. Each act keeps it in a constant `KIND`, by which a test finds every wording.
  String kind();

  /// On which object, `note:<id>`.
  String subject();

  /// The paragraph on whose authority it was done; null where none is needed.
  @Nullable Mandate mandate();

  /// What else must be provable later. Plain values only: text, whole numbers, truth values, lists
  /// and maps; ids, days and moments become text, a number with a fraction is given as text.
  Map<String, Object> details();
}
