package org.chancery.decisions.reading;

import java.util.List;
import java.util.Set;

/// Finds sessions and other events by which something is due, never those that are past.
final class EventFinder {
  private static final Set<String> PREPOSITIONS = Vocabulary.set("eventfinder.prepositions");
  private static final Set<String> NEXT = Vocabulary.set("eventfinder.next");
  private static final Set<String> EVENTS = Vocabulary.set("eventfinder.events");
  private static final Set<String> DETERMINERS = Vocabulary.set("relativefinder.determiners");
  private static final Set<String> INNER = Vocabulary.set("eventfinder.inner");
  private static final Set<String> PASSED =
      Set.of("previous", "last", "present", "current", "past", "this");

  private final List<Word> words;

  EventFinder(List<Word> words) {
    this.words = words;
  }

  /// The last word of the event that begins at word `i`, -1 where none does: "at its eightieth
  /// session", "before the next quadripartite meeting", "for the next session of the Committee".
  int end(int i) {
    boolean provisional = word(i, "provisional") && word(i + 1, "agenda");
    if (!PREPOSITIONS.contains(words.get(i).lower()) && !provisional) {
      return -1;
    }
    boolean weak =
        word(i, "and") || word(i, "of") || word(i, "in") || word(i, "after") || word(i, "by");
    boolean qualified = false;
    boolean determined = false;
    for (int k = i + 1; k < words.size() && k < i + 10; k++) {
      Word word = words.get(k);
      if (PASSED.contains(word.lower()) && k < i + 4) {
        return -1;
      }
      boolean inner =
          k > i + 1
              && INNER.contains(word.lower())
              && !(provisional || (word(i, "in") && word(k, "of")));
      if (inner || word.lead().contains("(") || (k == i + 1 && bareInfinitive(i))) {
        return -1;
      }
      boolean qualifies =
          NEXT.contains(word.lower()) || RelativeFinder.ordinal(word) || (year(word) && !weak);
      qualified |= qualifies;
      determined |= DETERMINERS.contains(word.lower());
      if (EVENTS.contains(word.lower())
          && qualified
          && (determined || word.lower().codePointAt(0) > 0x400)) {
        boolean annual = word(k - 1, "annual") && word(i, "for");
        return annual || (weak && !accepted(i)) || happened(i) ? -1 : k;
      }
      if (word.stopped() || (i > 0 && word(k, "report") && !qualified) || word(k, "that")) {
        return -1;
      }
    }
    return -1;
  }

  /// "and the 16th Conference" goes on with an event just named; "in the context of his next budget
  /// proposal".
  private boolean accepted(int i) {
    if (word(i, "in")) {
      return (word(i + 1, "the") && (word(i + 2, "context") || word(i + 2, "provisional")))
          || word(i + 1, "his")
          || word(i + 1, "its")
          || word(i + 1, "time");
    }
    if (word(i, "and")) {
      for (int k = Math.max(0, i - 6); k < i; k++) {
        if (EVENTS.contains(words.get(k).lower())) {
          return true;
        }
      }
    }
    return (word(i, "by") && word(i + 1, "the"))
        || (word(i, "of") && i > 0 && words.get(i - 1).is("one"));
  }

  /// "to" before a verb and "and" before another noun open no event.
  private boolean bareInfinitive(int i) {
    return (word(i, "to") || word(i, "and") || word(i, "pour") || word(i, "à"))
        && !DETERMINERS.contains(words.get(i + 1).lower());
  }

  /// "adopted by the Conference at its 25th meeting" is history, "to be considered by" is not.
  private boolean happened(int i) {
    for (int k = i - 1; k > 0 && i - k < 9; k--) {
      boolean by = word(k, "by") || word(k, "par");
      String participle = words.get(k - 1).lower();
      if (by
          && (participle.endsWith("ed")
              || participle.endsWith("é")
              || participle.endsWith("ée")
              || participle.endsWith("ées")
              || participle.endsWith("és"))) {
        return !word(k - 2, "be") && !word(k - 2, "être");
      }
    }
    return (word(i, "at") || word(i, "à") || word(i, "during"))
        && i > 1
        && (words.get(i - 1).lower().endsWith("opted")
            || words.get(i - 1).is("held")
            || words.get(i - 1).is("taken"));
  }

  /// An event is named within the next few words.
  static boolean eventSoon(List<Word> words, int from) {
    for (int k = from; k < words.size() && k < from + 4; k++) {
      if (EVENTS.contains(words.get(k).lower())) {
        return true;
      }
      if (words.get(k).stopped()) {
        return false;
      }
    }
    return false;
  }

  private boolean word(int i, String lower) {
    return i >= 0 && i < words.size() && words.get(i).is(lower);
  }

  private static boolean year(Word word) {
    return word.text().length() == 4 && word.text().chars().allMatch(Character::isDigit);
  }
}
