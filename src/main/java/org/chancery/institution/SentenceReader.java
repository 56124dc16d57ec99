package org.chancery.institution;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.institution.pack.PackNode;
import org.chancery.platform.Language;

/// Reads sentences with places and checks that every place can be filled: `addressees_dative` is a
/// form of the name `addressees`, `number` a value.
public final class SentenceReader {

  private final NamesReader reader;
  private final Set<String> names;
  private final Set<String> values;

  public SentenceReader(NamesReader reader, Set<String> names, Set<String> values) {
    this.reader = reader;
    this.names = Set.copyOf(names);
    this.values = Set.copyOf(values);
  }

  /// One sentence in each language of the organisation.
  public Map<Language, Sentence> languages(PackNode node) {
    Map<Language, Sentence> sentences = new LinkedHashMap<>();
    node.entries()
        .forEach((key, value) ->
            reader.language(node, key).ifPresent(l -> sentences.put(l, one(value, l))));
    refuseMissing(node, sentences.keySet());
    return sentences;
  }

  /// A phrase in its forms, in each language of the organisation.
  public Map<Language, Map<Form, Sentence>> declined(PackNode node) {
    Map<Language, Map<Form, Sentence>> phrases = new LinkedHashMap<>();
    node.entries()
        .forEach((key, value) ->
            reader.language(node, key).ifPresent(l -> phrases.put(l, forms(value, l))));
    refuseMissing(node, phrases.keySet());
    return phrases;
  }

  private Map<Form, Sentence> forms(PackNode node, Language language) {
    Map<Form, Sentence> forms = new EnumMap<>(Form.class);
    node.entries()
        .forEach((key, value) ->
            Form.find(key)
                .filter(Form::stated)
                .ifPresentOrElse(
                    form -> forms.put(form, one(value, language)),
                    () -> value.problem("pack.problem.unknown-form", key)));
    return forms;
  }

  public Sentence one(PackNode node, Language language) {
    String text = node.text();
    if (text.indexOf('\'') >= 0) {
      node.problem("pack.problem.straight-apostrophe");
    }
    try {
      Sentence sentence = new Sentence(language, text);
      sentence.arguments().stream()
          .filter(a -> !values.contains(a) && !isForm(a))
          .sorted()
          .forEach(a -> node.problem("pack.problem.unknown-argument", a));
      return sentence;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      node.problem("pack.problem.no-sentence", text);
      return new Sentence(language, "");
    }
  }

  private boolean isForm(String argument) {
    return names.stream()
        .anyMatch(name ->
            argument.startsWith(name + "_")
                && Form.find(argument.substring(name.length() + 1)).isPresent());
  }

  private void refuseMissing(PackNode node, Set<Language> found) {
    for (Language language : reader.languages()) {
      if (node.exists() && !found.contains(language)) {
        node.problem("pack.problem.no-language", language.tag());
      }
    }
  }
}
