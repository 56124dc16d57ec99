package org.chancery.decisions.reading;

import java.util.List;
import java.util.Set;

/// Small words and what they do.
final class Phrase {
  /// No verb of the body is looked for beyond this many characters of one line.
  static final int LONGEST = 20_000;

  static final Set<String> SUBORDINATORS = Vocabulary.set("phrase.subordinators");

  private static final Set<String> ADVERBS = Vocabulary.set("phrase.adverbs");

  private Phrase() {}

  /// A word that may stand between a subject and its verb, or between "and" and a verb.
  static boolean adverb(Word word) {
    return (ADVERBS.contains(word.lower())
            && !word.is("this")
            && !word.is("end")
            && !word.is("purpose")
            && !word.is("for")
            && !word.is("de")
            && !word.is("et")
            && !word.is("en")
            && !word.is("to"))
        || filler(word);
  }

  /// An adverb that says how firmly.
  static boolean filler(Word word) {
    return (word.lower().length() > 4
            && (word.lower().endsWith("ly") || word.lower().endsWith("ment"))
            && !word.capital())
        || word.is("also");
  }

  /// A word of a link such as "in this regard", "for this purpose", "and to this end".
  static boolean link(Word word) {
    return ADVERBS.contains(word.lower())
        || filler(word)
        || word.lower().endsWith("ly")
        || word.is("and");
  }

  static String lower(List<Word> words, int from, int to) {
    var text = new StringBuilder();
    for (Word word : words.subList(from, to)) {
      text.append(text.isEmpty() ? "" : " ").append(word.lower());
    }
    return text.toString();
  }

  static String bounded(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /// Without emphasis marks and leading article.
  static String bare(String phrase) {
    String bare = phrase.replace("*", "").strip();
    for (String article :
        List.of("The ", "the ", "Le ", "La ", "le ", "la ", "les ", "L’", "L'", "l’", "l'")) {
      if (bare.startsWith(article)) {
        return bare.substring(article.length()).strip();
      }
    }
    return bare;
  }
}
