package org.chancery.decisions.reading;

/// The language that a text is mostly written in, as far as this reader has its verbs.
enum Tongue {
  ENGLISH("verbs_en.txt"),
  FRENCH("verbs_fr.txt"),
  RUSSIAN("verbs_ru.txt");

  private static final int SAMPLE = 40_000;
  final String lexicon;

  Tongue(String lexicon) {
    this.lexicon = lexicon;
  }

  /// By the commonest small words; a note in two languages is read in the one that says more.
  static Tongue of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    int english = 0;
    int french = 0;
    int russian = 0;
    for (Word word : Word.in(sample, 0, sample.length())) {
      switch (word.lower()) {
        case "the", "of", "and", "to", "on", "by" -> english++;
        case "le", "la", "les", "du", "des", "et", "à", "au", "l'", "d'" -> french++;
        case "и", "в", "на", "по", "с", "о", "для" -> russian++;
        default -> {}
      }
    }
    if (french > english && french > russian) {
      return FRENCH;
    }
    return russian > english ? RUSSIAN : ENGLISH;
  }
}
