package org.chancery.institution;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.platform.Language;

/// The words of notes verbales: who speaks, the formulas, the phrases that fill them, and the nouns
/// they speak of.
///
/// A place in a formula is a name in a form (`addressees_dative`) or a plain value (`number`).
public final class Letters {

  /// Who writes: in full at the opening, short in the closing formula.
  public record Sender(Map<Language, Forms> full, Map<Language, Forms> shortly) {}

  private final Map<String, Sender> senders;
  private final Map<String, Map<Language, Sentence>> formulas;
  private final Map<String, Map<Language, Map<Form, Sentence>>> phrases;
  private final Map<String, Map<Language, Forms>> nouns;

  Letters(
      Map<String, Sender> senders,
      Map<String, Map<Language, Sentence>> formulas,
      Map<String, Map<Language, Map<Form, Sentence>>> phrases,
      Map<String, Map<Language, Forms>> nouns) {
    this.senders = Map.copyOf(senders);
    this.formulas = new LinkedHashMap<>(formulas);
    this.phrases = new LinkedHashMap<>(phrases);
    this.nouns = new LinkedHashMap<>(nouns);
  }

  public Set<String> formulas() {
    return formulas.keySet();
  }

  public Set<String> phrases() {
    return phrases.keySet();
  }

  public Set<String> nouns() {
    return nouns.keySet();
  }

  /// The languages in which a formula exists.
  public Set<Language> languages(String formula) {
    return known(formulas, formula, "formula").keySet();
  }

  public Forms sender(String code, Language language) {
    return known(known(senders, code, "sender").full(), language, "sender " + code);
  }

  public Forms shortSender(String code, Language language) {
    return known(known(senders, code, "sender").shortly(), language, "sender " + code);
  }

  public Forms noun(String code, Language language) {
    return known(known(nouns, code, "noun"), language, "noun " + code);
  }

  /// A whole sentence. `names` fill the places with a form, `values` the others.
  public String say(
      String formula, Language language, Map<String, Forms> names, Map<String, ?> values) {
    Sentence sentence = known(known(formulas, formula, "formula"), language, "formula " + formula);
    return sentence.with(argument -> fill(argument, names, values));
  }

  /// A phrase such as "the draft Decisions of … meeting", in every form it has.
  public Forms phrase(
      String phrase, Language language, Map<String, Forms> names, Map<String, ?> values) {
    Map<Form, String> texts = new EnumMap<>(Form.class);
    known(known(phrases, phrase, "phrase"), language, "phrase " + phrase)
        .forEach((form, s) -> texts.put(form, s.with(a -> fill(a, names, values))));
    return new Forms(language, texts);
  }

  /// What stands in the place `addressees_dative`: of the name `addressees` its dative.
  public static Object fill(String argument, Map<String, Forms> names, Map<String, ?> values) {
    for (int at = argument.indexOf('_'); at > 0; at = argument.indexOf('_', at + 1)) {
      Forms name = names.get(argument.substring(0, at));
      Form form = Form.find(argument.substring(at + 1)).orElse(null);
      if (name != null && form != null) {
        return name.in(form);
      }
    }
    Object value = values.get(argument);
    if (value == null) {
      throw new IllegalArgumentException("Nothing to fill {" + argument + "}");
    }
    return value;
  }

  private static <K, V> V known(Map<K, V> map, K key, String what) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("The pack has no " + what + ": " + key);
    }
    return value;
  }
}
