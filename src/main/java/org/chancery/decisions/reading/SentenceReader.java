package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.decisions.reading.VerbLexicon.Form;
import org.chancery.decisions.reading.VerbLexicon.Match;
import org.jspecify.annotations.Nullable;

/// Finds the verbs of one sentence: who is its subject, and which verbs follow the first one.
final class SentenceReader {
  private static final Set<String> COORDINATORS = Set.of("and", "or", "but", "et", "ou", "и", "а");
  private static final Set<String> NO_FINITE_AFTER =
      Vocabulary.set("sentencereader.no-finite-after");
  private static final Set<String> NOMINAL_BEFORE =
      Set.of("by", "of", "from", "in", "at", "under", "during", "through");

  /// "proposed modalities": participles that stand before a noun as often as a verb before its
  /// object.
  private static final Set<String> ATTRIBUTES = Vocabulary.set("sentencereader.attributes");

  private static final Set<String> OBJECTS = Vocabulary.set("sentencereader.objects");
  private static final Set<String> GOVERNORS = Vocabulary.set("sentencereader.governors");
  private static final Set<String> NOUN_OF = Set.of("by", "of", "from");
  private static final Set<String> PREAMBULAR =
      Set.of("determined", "committed", "resolved", "convinced", "concerned");
  private static final Set<String> NARRATORS = Vocabulary.set("sentencereader.narrators");

  private final VerbLexicon verbs;
  private final Body body;
  private final List<Word> words;
  private final boolean elidable;
  private final boolean acted;
  private final @Nullable Verb stem;
  private final List<Clause> found = new ArrayList<>();
  private @Nullable Form chain;

  SentenceReader(
      VerbLexicon verbs,
      Body body,
      List<Word> words,
      boolean elidable,
      boolean acted,
      @Nullable Verb stem) {
    this.verbs = verbs;
    this.body = body;
    this.words = words;
    this.elidable = elidable;
    this.acted = acted;
    this.stem = stem;
  }

  List<Clause> read() {
    int opening = opening();
    infinitiveOpening(opening);
    for (int i = opening; i < words.size(); i++) {
      Match match = verbs.at(words, i, Form.PRESENT, Form.PAST, Form.BASE);
      if (match == null && i == opening && elidable) {
        match = shouted(i);
      }
      if (match == null) {
        continue;
      }
      int lead = continued(match, i);
      if (match.form() == Form.BASE) {
        match =
            lead < i
                ? new Match(match.verb(), Form.PRESENT, match.length())
                : base(match, i, opening);
      }
      if (match != null) {
        int subject = subject(match, lead, opening);
        if (subject >= 0) {
          if (match.form() == Form.PAST && match.verb().lemma().equals("recall")) {
            return found;
          }
          add(match, i, subject);
          i += match.length() - 1;
        }
      }
    }
    return found;
  }

  /// Declarations set their verbs in capitals: "ENHANCE maritime cooperation"; any such word is
  /// one.
  private @Nullable Match shouted(int i) {
    String text = words.get(i).text();
    boolean capitals =
        text.length() > 3
            && text.chars().allMatch(Character::isUpperCase)
            && i < 2
            && words.get(i).trail().isEmpty();
    boolean alone =
        i + 2 < words.size()
            && !words.get(i + 1).text().equals(words.get(i + 1).text().toUpperCase(Locale.ROOT));
    if (!capitals
        || !alone
        || text.endsWith("ING")
        || text.endsWith("ED")
        || (!Actions.known(words.get(i).lower()) && !Actions.pledged(words.get(i).lower()))) {
      return null;
    }
    return new Match(new Verb(words.get(i).lower(), Tier.FORM), Form.PRESENT, 1);
  }

  /// "continues to emphasize" emphasizes.
  private int continued(Match match, int i) {
    boolean goes =
        match.form() == Form.BASE
            && i > 1
            && words.get(i - 1).is("to")
            && (words.get(i - 2).is("continues") || words.get(i - 2).is("continued"));
    return goes ? i - 2 : i;
  }

  private int opening() {
    int i = 0;
    while (i < words.size() - 1 && i < 6 && Phrase.link(words.get(i))) {
      i++;
    }
    return i;
  }

  /// "To request the Secretariat …" below "The Conference decides:".
  private void infinitiveOpening(int opening) {
    boolean to = words.getFirst().is("to") || words.getFirst().is("de");
    Match match = to ? verbs.at(words, 1, Form.BASE) : null;
    if (match != null && (stem != null || (elidable && acted)) && opening >= 0) {
      add(match, 1, 0);
    }
  }

  /// A bare form is finite after "we" or a plural, and at the opening of a paragraph in capitals.
  private @Nullable Match base(Match match, int i, int opening) {
    int named = body.wordsBefore(words, afterAdverbs(i));
    if (named > 0) {
      String name = words.get(afterAdverbs(i) - 1).lower();
      boolean plural = name.equals("we") || (name.endsWith("s") && !name.equals("congress"));
      return plural
          ? new Match(match.verb(), Form.PRESENT, match.length())
          : verbs.at(words, i, Form.PRESENT, Form.PAST);
    }
    String text = words.get(i).text();
    boolean shouted = text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
    if ((i == opening && (shouted || (stem != null && words.get(i).capital())))
        || (chain == Form.PRESENT && coordinated(i, match) && plain())) {
      return new Match(match.verb(), Form.PRESENT, match.length());
    }
    return verbs.at(words, i, Form.PRESENT, Form.PAST);
  }

  /// The chain began with a bare form, so it goes on in bare forms.
  private boolean plain() {
    Clause first = found.getFirst();
    return words.stream().anyMatch(w -> w.start() == first.object())
        && words.stream().anyMatch(w -> w.is("we"));
  }

  private int afterAdverbs(int verb) {
    int i = verb;
    while (i > 0
        && verb - i < 6
        && Phrase.adverb(words.get(i - 1))
        && !words.get(i - 1).stopped()) {
      i--;
    }
    return i;
  }

  /// The word at which the subject begins, the verb itself where the subject is elided, -1 where it
  /// is no act.
  private int subject(Match match, int i, int opening) {
    int after = afterAdverbs(i);
    int named = body.wordsBefore(words, after);
    boolean governed =
        named > 0
            && after > named
            && GOVERNORS.contains(words.get(after - named - 1).lower())
            && !words.get(after - named - 1).stopped();
    if (named > 0 && !governed && !told(after - named)) {
      return after - named;
    }
    if (after == 1
        && acted
        && (words.getFirst().is("it")
            || words.getFirst().is("il")
            || words.getFirst().is("elle"))) {
      return 0;
    }
    if (i == opening && elidable && opens(match, i)) {
      return i;
    }
    if (inserted(i)) {
      return 0;
    }
    if (chain != null && match.form() == chain && coordinated(i, match)) {
      return i;
    }
    return chain == null && elidable && introduced(match, i) ? i : -1;
  }

  /// Somebody else tells it: "The Chair said that the Committee agreed".
  private boolean told(int subject) {
    if (!found.isEmpty() || subject == 0 || !NARRATORS.contains(words.getFirst().lower())) {
      return subject > 0
          && (words.get(subject - 1).is("that") || words.get(subject - 1).is("which"));
    }
    return words.subList(0, subject).stream().anyMatch(w -> w.is("that"));
  }

  private boolean opens(Match match, int i) {
    if (match.form() == Form.PAST) {
      Word next = i + match.length() < words.size() ? words.get(i + match.length()) : null;
      boolean participle =
          next != null
              && (NOMINAL_BEFORE.contains(next.lower()) || next.is("unanimously") || next.is("at"))
              && match.verb().tier() == Tier.ACT;
      boolean by = next != null && next.is("by");
      return !participle
          && !by
          && !(words.get(i).capital() && PREAMBULAR.contains(words.get(i).lower()));
    }
    return i == 0 || !words.get(i - 1).is("to");
  }

  /// "The Committee, at its present session, requested": an insertion between subject and verb.
  private boolean inserted(int i) {
    if (i == 0 || !words.get(i - 1).stopped() || !found.isEmpty()) {
      return false;
    }
    for (int k = 1; k < Math.min(i, 12); k++) {
      if (words.get(k - 1).stopped()) {
        return body.wordsBefore(words, k) == k;
      }
    }
    return false;
  }

  private boolean coordinated(int i, Match match) {
    int j = i - 1;
    while (j > 0
        && i - j < 6
        && Phrase.link(words.get(j))
        && !COORDINATORS.contains(words.get(j).lower())
        && !words.get(j).stopped()) {
      j--;
    }
    if (j < 0 || (i > 0 && NO_FINITE_AFTER.contains(words.get(i - 1).lower()))) {
      return false;
    }
    boolean joined = COORDINATORS.contains(words.get(j).lower()) || words.get(j).stopped();
    Word next = i + match.length() < words.size() ? words.get(i + match.length()) : null;
    if (!joined
        || next == null
        || ((match.form() == Form.PAST ? NOMINAL_BEFORE : NOUN_OF).contains(next.lower())
            && match.length() == 1)) {
      return false;
    }
    if (match.form() == Form.PAST) {
      boolean pair =
          words.get(j).is("and")
              && j > 0
              && words.get(j - 1).lower().endsWith("ed")
              && !words.get(j - 1).stopped();
      boolean attribute =
          ATTRIBUTES.contains(match.verb().lemma())
              && !next.capital()
              && !OBJECTS.contains(next.lower());
      return !pair
          && !attribute
          && !next.is("on")
          && !next.is("as")
          && !words.get(i).trail().contains(",");
    }
    return !(next.is("for") && match.length() == 1 && match.verb().tier() != Tier.RECEIVE);
  }

  /// "Acting under Article 41, decides": participles and preambles lead to the verb.
  private boolean introduced(Match match, int i) {
    boolean titled =
        i > 0
            && words.get(i).capital()
            && !words.get(i - 1).capital()
            && match.form() == Form.PRESENT
            && !words.get(i).lead().contains("“");
    if (i == 0 || (!titled && !words.get(i - 1).stopped() && !words.get(i - 1).is("and"))) {
      return false;
    }
    if (titled && !words.get(i - 1).stopped()) {
      return i + 1 < words.size()
          && OBJECTS.contains(words.get(i + 1).lower())
          && !NO_FINITE_AFTER.contains(words.get(i - 1).lower());
    }
    String first = words.getFirst().lower();
    boolean participial = first.endsWith("ing") || first.endsWith("ant") || words.get(i).capital();
    return participial && match.form() == Form.PRESENT && coordinated(i, match);
  }

  private void add(Match match, int i, int subject) {
    Verb verb = Expression.of(match, words, i);
    int after = i + match.length();
    int object = after < words.size() ? words.get(after).start() : words.getLast().end();
    found.add(
        new Clause(
            verb,
            new Span(words.get(subject).start(), words.getLast().end()),
            object,
            null,
            false));
    chain = match.form();
    if (verb.tier() == Tier.FORM) {
      complement(after);
    }
  }

  /// "resolves to request the Secretariat", "décide de demander".
  private void complement(int from) {
    for (int k = from; k + 1 < words.size() && k < from + 3; k++) {
      Match inner =
          words.get(k).is("to") || words.get(k).is("de") || words.get(k).is("d'")
              ? verbs.at(words, k + 1, Form.BASE)
              : null;
      if (inner != null && inner.verb().tier().tasks() && k + 2 < words.size()) {
        int after = k + 1 + inner.length();
        int object = after < words.size() ? words.get(after).start() : words.getLast().end();
        found.add(
            new Clause(
                inner.verb(),
                new Span(words.get(k).start(), words.getLast().end()),
                object,
                null,
                true));
        return;
      }
    }
  }
}
