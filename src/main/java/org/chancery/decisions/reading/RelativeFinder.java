package org.chancery.decisions.reading;

import java.util.List;
import java.util.Set;
import org.chancery.decisions.reading.DeadlineFinder.Found;
import org.jspecify.annotations.Nullable;

/// Deadlines without a date: sessions and other events, periods, what recurs, what is only hurried.
final class RelativeFinder {
  private static final Set<String> UNITS = Vocabulary.set("relativefinder.units");
  private static final Set<String> NUMBERS = Vocabulary.set("relativefinder.numbers");
  private static final Set<String> DETERMINERS = Vocabulary.set("relativefinder.determiners");
  private static final Set<String> ORDINALS = Vocabulary.set("relativefinder.ordinals");

  private final String text;
  private final List<Word> words;
  private final EventFinder events;

  RelativeFinder(String text, List<Word> words) {
    this.text = text;
    this.words = words;
    this.events = new EventFinder(words);
  }

  @Nullable Found at(int i) {
    int event = events.end(i);
    Found found = event < 0 ? null : found(new Deadline.RelativeToEvent(""), i, event);
    found = found != null ? found : period(i);
    found = found != null ? found : recurring(i);
    found = found != null ? found : prior(i);
    return found != null ? found : vague(i);
  }

  /// "within 30 days", "for a further 12 months", "no later than thirty days after", "11 months
  /// from".
  private @Nullable Found period(int i) {
    boolean opens =
        word(i, "for")
            || word(i, "within")
            || word(i, "than")
            || word(i, "pour")
            || word(i, "dans")
            || word(i, "pendant")
            || word(i, "в");
    boolean bare =
        number(words.get(i))
            && !word(i, "a")
            && (i == 0
                || (!words
                        .get(i - 1)
                        .lower()
                        .matches("past|last|of|previous|than|least|the|and|hundred")
                    && !number(words.get(i - 1))));
    if (!opens && !bare) {
      return null;
    }
    boolean counted = bare;
    for (int k = i + 1; k < words.size() && k < i + (bare ? 2 : 9); k++) {
      counted |= number(words.get(k)) && !word(k, "a");
      if (UNITS.contains(words.get(k).lower()) && counted) {
        boolean anchored =
            word(k + 1, "from")
                || word(k + 1, "after")
                || word(k + 1, "following")
                || word(k + 1, "prior")
                || word(k + 1, "before")
                || word(k + 1, "of")
                || word(k + 1, "and");
        if ((bare && (!anchored || word(k + 1, "of") || word(k + 1, "and")))
            || word(k + 1, "ago")
            || (words.get(i).lower().equals("than") && !(i > 0 && words.get(i - 1).is("later")))) {
          return null;
        }
        int last = anchored ? tail(k) : k;
        int first = word(i, "than") ? Math.max(0, i - 2) : i;
        return found(new Deadline.RelativeToEvent(""), first, last);
      }
      boolean reopened = opens && (word(k, "within") || word(k, "for") || word(k, "than"));
      if (reopened
          || words.get(k).stopped()
          || Phrase.SUBORDINATORS.contains(words.get(k).lower())) {
        return null;
      }
    }
    return null;
  }

  private int tail(int k) {
    int last = k;
    while (last + 1 < words.size()
        && last - k < 10
        && !words.get(last).stopped()
        && !words.get(last).trail().contains(".")) {
      Word next = words.get(last + 1);
      if (last > k + 2
          && (next.is("on")
              || next.is("and")
              || next.is("in")
              || next.is("to")
              || next.is("a")
              || next.is("an")
              || next.is("providing")
              || next.lower().endsWith("ing"))) {
        break;
      }
      last++;
    }
    return last;
  }

  /// "prior to the date on which …", "before the circulation of …": another thing comes after it.
  private @Nullable Found prior(int i) {
    int noun = word(i, "prior") && word(i + 1, "to") ? i + 3 : word(i, "before") ? i + 2 : -1;
    if (noun < 0 || noun >= words.size() || !DETERMINERS.contains(words.get(noun - 1).lower())) {
      return null;
    }
    String lower = words.get(noun).lower();
    boolean act =
        lower.endsWith("ion")
            || lower.endsWith("ance")
            || lower.equals("date")
            || lower.equals("expiry")
            || lower.equals("end")
            || lower.equals("deadline");
    return act && !lower.equals("commission") && !lower.equals("organization")
        ? found(new Deadline.BeforeTask(""), i, tail(noun))
        : null;
  }

  private @Nullable Found recurring(int i) {
    if ((word(i, "every") || word(i, "each")) && i + 1 < words.size()) {
      for (int k = i + 1; k < words.size() && k < i + 4; k++) {
        if (UNITS.contains(words.get(k).lower()) || word(k, "session") || word(k, "meeting")) {
          int first = i > 0 && words.get(i - 1).is("at") ? i - 1 : i;
          return found(
              new Deadline.Recurring(""),
              first,
              word(k + 1, "afterwards") || word(k + 1, "thereafter") ? k + 1 : k);
        }
      }
    }
    if (word(i, "annually")
        || word(i, "biennially")
        || word(i, "quarterly")
        || (word(i, "chaque") && word(i + 1, "année"))
        || word(i, "ежегодно")
        || word(i, "annuellement")) {
      return found(new Deadline.Recurring(""), i, word(i, "chaque") ? i + 1 : i);
    }
    if (word(i, "on") || word(i, "в") || word(i, "à")) {
      int at = word(i + 1, "a") || word(i + 1, "an") ? i + 2 : i + 1;
      if ((word(at, "regular") || word(at, "permanent") || word(at, "continuing"))
          && word(at + 1, "basis")) {
        return found(new Deadline.Standing(""), i, at + 1);
      }
      if ((word(at, "annual")
              || word(at, "yearly")
              || word(at, "quarterly")
              || word(at, "monthly")
              || word(at, "biennial"))
          && word(at + 1, "basis")) {
        return found(new Deadline.Recurring(""), i, at + 1);
      }
    }
    return null;
  }

  private @Nullable Found vague(int i) {
    for (String phrase : VAGUE) {
      String[] parts = phrase.split(" ", -1);
      boolean same = true;
      for (int k = 0; same && k < parts.length; k++) {
        same = word(i + k, parts[k]);
      }
      if (same) {
        return found(new Deadline.Vague(""), i, i + parts.length - 1);
      }
    }
    return null;
  }

  private static final List<String> VAGUE = Vocabulary.list("relativefinder.vague");

  private Found found(Deadline species, int first, int last) {
    int start = words.get(first).start();
    int end = words.get(Math.min(last, words.size() - 1)).end();
    String wording = text.substring(start, end);
    Deadline deadline =
        switch (species) {
          case Deadline.Recurring _ -> new Deadline.Recurring(wording);
          case Deadline.Standing _ -> new Deadline.Standing(wording);
          case Deadline.Vague _ -> new Deadline.Vague(wording);
          case Deadline.BeforeTask _ -> new Deadline.BeforeTask(wording);
          case Deadline.RelativeToEvent _,
              Deadline.OnDate _,
              Deadline.InMonth _,
              Deadline.InYear _,
              Deadline.Within _,
              Deadline.Until _,
              Deadline.Effective _ ->
              new Deadline.RelativeToEvent(wording);
        };
    return new Found(deadline, start, end, first);
  }

  private boolean word(int i, String lower) {
    return i >= 0 && i < words.size() && words.get(i).is(lower);
  }

  private static boolean number(Word word) {
    return NUMBERS.contains(word.lower())
        || (word.text().length() < 4 && word.text().chars().allMatch(Character::isDigit));
  }

  static boolean ordinal(Word word) {
    String lower = word.lower().replace("^", "");
    int dash = lower.lastIndexOf('-');
    return ORDINALS.contains(dash < 0 ? lower : lower.substring(dash + 1))
        || lower.matches("\\d{1,3}(st|nd|rd|th|e|er|ème|ère|-й|-м|-ой|-е)");
  }
}
