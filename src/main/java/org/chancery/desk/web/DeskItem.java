package org.chancery.desk.web;

import java.time.LocalDate;
import java.util.Comparator;
import org.chancery.platform.Deadline;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/// Something on the desk: what it is, by when, where to act.
///
/// @param kind the end of its message key
/// @param who who acts; may be empty
/// @param cite the paragraph it rests on; may be empty
/// @param deadline null where none applies
/// @param due the day by which it is sorted; null where there is none
public record DeskItem(
    String kind,
    String href,
    String text,
    String who,
    String cite,
    @Nullable Deadline deadline,
    @Nullable LocalDate due,
    Badge badge) {

  /// How soon it needs somebody.
  public enum Urgency {
    /// Nothing happens until someone acts.
    NOW,
    /// Within a week.
    SOON,
    LATER,
    /// No day is given.
    UNDATED,
    /// Provisional: it begins when the text is adopted.
    ADOPTION;

    public String key() {
      return "desk.group." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static final Comparator<DeskItem> BY_DAY =
      Comparator.comparing(DeskItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

  Urgency urgency(Page page) {
    if (badge.tone().compareTo(Tone.WARN) >= 0) {
      return Urgency.NOW;
    }
    LocalDate day = due;
    if (day == null) {
      return Urgency.UNDATED;
    }
    return day.isAfter(page.today().plusDays(7)) ? Urgency.LATER : Urgency.SOON;
  }
}
