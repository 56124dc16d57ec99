package org.chancery.decisions.reading;

import java.util.List;
import java.util.Set;

/// Who is tasked by a clause, and where the words begin that say with what.
///
/// @param names without article
/// @param action where the action begins
/// @param due from where on deadlines belong to the task: insertions before the infinitive count
record Addressees(List<String> names, int action, int due) {
  private static final Set<String> NO_INFINITIVE = Vocabulary.set("addressees.no-infinitive");
  private static final Set<String> CLITICS = Vocabulary.set("addressees.clitics");
  private static final Set<String> GOVERNING = Vocabulary.set("addressees.governing");
  private static final Set<String> INSERTIONS = Vocabulary.set("addressees.insertions");
  private static final Set<String> HASTE = Vocabulary.set("addressees.haste");
  private static final Set<String> LINKS = Vocabulary.set("addressees.links");

  static Addressees of(List<Word> words, Verb verb, Tongue tongue) {
    int end = words.isEmpty() ? 0 : words.getLast().end();
    int from = 0;
    while (from < words.size()
        && LINKS.contains(words.get(from).lower())
        && !words.get(from).is("that")
        && !french(words, from, tongue)) {
      from++;
    }
    if (from >= words.size()) {
      return new Addressees(List.of(), end, end);
    }
    if (words.get(from).is("that") || words.get(from).is("que")) {
      return subordinate(words, from + 1);
    }
    if (words.get(from).is("to") && from + 1 < words.size() && !verbal(words, from + 1)) {
      return recommended(words, from + 1);
    }
    if (words.get(from).lower().endsWith("ing") && !words.get(from).capital()) {
      return new Addressees(
          agentAfterBy(words, from), words.get(from).start(), words.get(from).start());
    }
    int infinitive = infinitive(words, from, tongue);
    if (infinitive < 0) {
      return direct(words, from, verb);
    }
    boolean thing =
        (words.get(from).is("a") || words.get(from).is("an"))
            && !Agents.agent(words, from, infinitive);
    if (thing) {
      return new Addressees(
          agentAfterBy(words.subList(0, infinitive), from),
          words.get(from).start(),
          words.get(from).start());
    }
    int due = words.get(infinitive).start();
    int limit = infinitive;
    int insertion = insertion(words, from, infinitive);
    if (insertion < infinitive) {
      limit = insertion;
      due = words.get(insertion).is("to") ? due : words.get(insertion).start();
    }
    return new Addressees(
        Names.of(words, from, infinitive, limit), words.get(infinitive).start(), due);
  }

  /// "charge le X", "demande au X": the preposition belongs to the addressee.
  private static boolean french(List<Word> words, int i, Tongue tongue) {
    return (tongue == Tongue.FRENCH && words.get(i).is("de")) || words.get(i).is("as");
  }

  /// The first insertion that is no part of the name: "at its next session", "no later than".
  private static int insertion(List<Word> words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String lower = words.get(i).lower();
      boolean session =
          (lower.equals("at")
                  || lower.equals("during")
                  || lower.equals("before")
                  || lower.equals("at"))
              && i + 1 < to
              && Set.of("its", "the", "their", "his").contains(words.get(i + 1).lower())
              && EventFinder.eventSoon(words, i);
      boolean after = words.get(i - 1).stopped() && INSERTIONS.contains(lower);
      if (session || after) {
        return i;
      }
    }
    return to;
  }

  private static int infinitive(List<Word> words, int from, Tongue tongue) {
    for (int i = from + 1; i + 1 < words.size() && i < from + 90; i++) {
      if (words.get(i - 1).trail().contains(";")) {
        return -1;
      }
      Word next = words.get(i + 1);
      boolean here =
          switch (tongue) {
            case ENGLISH -> words.get(i).is("to") && verbal(words, i + 1);
            case FRENCH ->
                (words.get(i).is("de") || words.get(i).is("d'") || words.get(i).is("à"))
                    && (french(next)
                        || (i + 2 < words.size()
                            && CLITICS.contains(next.lower())
                            && french(words.get(i + 2))));
            case RUSSIAN ->
                words.get(i).lower().endsWith("ть") || words.get(i).lower().endsWith("ти");
          };
      if (here) {
        return i;
      }
    }
    Word last = words.getLast();
    boolean listed = last.is("to") || last.is("de") || last.is("à");
    return listed && words.size() > from + 1 ? words.size() - 1 : -1;
  }

  private static boolean french(Word word) {
    String lower = word.lower();
    return !word.capital()
        && lower.length() > 3
        && (lower.endsWith("er")
            || lower.endsWith("ir")
            || lower.endsWith("re")
            || lower.endsWith("oir"))
        && !lower.equals("leur")
        && !lower.equals("autre")
        && !lower.equals("notre")
        && !lower.equals("titre");
  }

  static boolean verbal(List<Word> words, int i) {
    Word word = words.get(i);
    if (i > 1 && !words.get(i - 2).stopped() && GOVERNING.contains(words.get(i - 2).lower())) {
      return false;
    }
    if (word.is("be") && i > 1 && words.get(i - 2).stopped()) {
      return false;
    }
    return !word.capital()
        && Character.isLetter(word.text().charAt(0))
        && !NO_INFINITIVE.contains(word.lower())
        && !(word.lower().endsWith("ing") && word.lower().length() > 5)
        && (word.is("second") || !RelativeFinder.ordinal(word))
        && !word.lower().endsWith("s'");
  }

  /// "recommends to the Assembly that …", "recommends to the Council the adoption of …".
  private static Addressees recommended(List<Word> words, int from) {
    int end = from + 1;
    while (end < words.size()
        && end < from + 14
        && !Set.of("that", "the", "to", "for", "a", "an").contains(words.get(end).lower())) {
      end++;
    }
    int action = end < words.size() ? words.get(end).start() : words.getLast().end();
    return new Addressees(
        Agents.agent(words, from, end) ? Names.of(words, from, end, end) : List.of(),
        action,
        action);
  }

  /// "requests that the Secretary-General issue …": subject and subjunctive.
  private static Addressees subordinate(List<Word> words, int from) {
    int start = from;
    while (start < words.size() && INSERTIONS.contains(words.get(start).lower())) {
      int comma = start;
      while (comma < words.size() && comma < start + 20 && !words.get(comma).stopped()) {
        comma++;
      }
      start = comma + 1;
    }
    if (start >= words.size()) {
      return new Addressees(List.of(), words.getLast().end(), words.getFirst().start());
    }
    int verb = start + 1;
    while (verb < words.size() && verb < start + 40 && !Actions.subjunctive(words, verb)) {
      verb++;
    }
    boolean found = verb < words.size() && verb < start + 40;
    int limit = found ? insertion(words, start, verb) : verb;
    boolean agents = found && Agents.named(words, start, limit);
    int action = found ? words.get(verb).start() : words.get(start).start();
    return new Addressees(
        agents ? Names.of(words, start, verb, limit) : List.of(), action, words.get(from).start());
  }

  /// "encouraged demonstrating flexibility by the Member States".
  private static List<String> agentAfterBy(List<Word> words, int from) {
    for (int i = words.size() - 2; i > from; i--) {
      boolean by = words.get(i).is("by") || words.get(i).is("from");
      if (by && Agents.agent(words, i + 1, words.size())) {
        int end = i + 1;
        while (end < words.size()
            && (end == i + 1
                || !Set.of("on", "at", "to", "in", "before").contains(words.get(end).lower()))) {
          end++;
        }
        return Names.of(words, i + 1, end, end);
      }
    }
    return List.of();
  }

  private static Addressees direct(List<Word> words, int from, Verb verb) {
    int end = from;
    while (end < words.size()
        && end < from + 12
        && !words.get(end).stopped()
        && !Set.of("for", "on", "by", "accordingly", "dans", "pour", "en")
            .contains(words.get(end).lower())) {
      end++;
    }
    boolean stop = end < words.size() && words.get(end).stopped();
    int to = Math.min(stop ? end + 1 : end, words.size());
    boolean agents =
        (verb.tier() != Tier.REQUEST || words.get(from).is("the"))
            && Agents.agent(words, from, to)
            && words.get(from).lower().length() > 1;
    int start = words.get(from).start();
    return new Addressees(agents ? Names.of(words, from, to, to) : List.of(), start, start);
  }

  static boolean haste(Word word) {
    return HASTE.contains(word.lower());
  }

  static boolean inserts(Word word) {
    return INSERTIONS.contains(word.lower());
  }
}
