package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Forms of the verbs in the tables: English ones are made by rule where no irregular ones are
/// given; French and Russian ones are listed.
final class Inflection {
  /// One form of a verb, its words separated by spaces.
  record Inflected(String words, Verb verb, VerbLexicon.Form form) {}

  private Inflection() {}

  static List<Inflected> of(String row, Tongue tongue) {
    String[] cells = row.split("\\|", -1);
    var verb = new Verb(cells[0], Tier.valueOf(cells[1].toUpperCase(Locale.ROOT)));
    var forms = new ArrayList<Inflected>();
    switch (tongue) {
      case ENGLISH -> english(verb, cells, forms);
      case FRENCH -> french(verb, cells[2].split(";", -1), forms);
      case RUSSIAN -> russian(verb, cells[2].split(";", -1), forms);
    }
    return forms;
  }

  private static void english(Verb verb, String[] cells, List<Inflected> forms) {
    String lemma = verb.lemma();
    String[] irregular = cells.length > 2 ? cells[2].split(" ", -1) : new String[0];
    String present = irregular.length > 0 ? spaced(irregular[0]) : third(lemma);
    String past = irregular.length > 1 ? spaced(irregular[1]) : past(lemma);
    String participle = irregular.length > 2 ? spaced(irregular[2]) : past;
    both(irregular.length > 3 ? spaced(irregular[3]) : lemma, verb, VerbLexicon.Form.BASE, forms);
    both(present, verb, VerbLexicon.Form.PRESENT, forms);
    both(past, verb, VerbLexicon.Form.PAST, forms);
    both(participle, verb, VerbLexicon.Form.PARTICIPLE, forms);
  }

  private static void both(String form, Verb verb, VerbLexicon.Form kind, List<Inflected> forms) {
    forms.add(new Inflected(form, verb, kind));
    if (verb.lemma().endsWith("ize")) {
      forms.add(new Inflected(form.replace("iz", "is"), verb, kind));
    }
  }

  private static String spaced(String form) {
    return form.replace(',', ' ');
  }

  private static String third(String lemma) {
    if (lemma.matches(".*(s|x|z|ch|sh|o)")) {
      return lemma + "es";
    }
    return consonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
  }

  private static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    return consonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
  }

  private static boolean consonantY(String lemma) {
    return lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
  }

  private static void french(Verb verb, String[] cells, List<Inflected> forms) {
    forms.add(new Inflected(verb.lemma(), verb, VerbLexicon.Form.BASE));
    for (String present : cells[0].split(" ", -1)) {
      forms.add(new Inflected(spaced(present), verb, VerbLexicon.Form.PRESENT));
    }
    if (cells.length < 2 || cells[1].isEmpty()) {
      return;
    }
    String participle = spaced(cells[1]);
    for (String auxiliary : List.of("a ", "ont ", "est ", "s'est ")) {
      forms.add(new Inflected(auxiliary + participle, verb, VerbLexicon.Form.PAST));
    }
    for (String ending : List.of("", "e", "s", "es")) {
      forms.add(new Inflected(participle + ending, verb, VerbLexicon.Form.PARTICIPLE));
    }
  }

  private static void russian(Verb verb, String[] cells, List<Inflected> forms) {
    forms.add(new Inflected(verb.lemma(), verb, VerbLexicon.Form.BASE));
    for (int i = 0; i < cells.length; i++) {
      for (String form : cells[i].split(" ", -1)) {
        forms.add(
            new Inflected(
                spaced(form), verb, i == 0 ? VerbLexicon.Form.PRESENT : VerbLexicon.Form.PAST));
      }
    }
  }
}
