package org.chancery.delegations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.institution.Form;
import org.chancery.institution.NamesReader;
import org.chancery.institution.Place;
import org.chancery.institution.Sentence;
import org.chancery.institution.SentenceReader;
import org.chancery.institution.pack.PackNode;
import org.chancery.platform.Language;

/// Reads the words in which members are addressed.
final class AddressingReader {

  private final NamesReader names;
  private final Map<Language, Addressing.ListStyle> lists = new LinkedHashMap<>();

  AddressingReader(NamesReader names) {
    this.names = names;
  }

  Addressing read(PackNode root) {
    root.only("lists", "host", "embassy", "embassy-block", "members");
    PackNode styles = root.required("lists");
    styles
        .entries()
        .forEach((key, node) ->
            names.language(styles, key).ifPresent(l -> lists.put(l, listStyle(node))));
    for (Language language : names.languages()) {
      if (styles.exists() && !lists.containsKey(language)) {
        styles.problem("pack.problem.no-language", language.tag());
      }
    }
    SentenceReader one = new SentenceReader(names, Set.of("state", "city"), Set.of());
    SentenceReader all =
        new SentenceReader(
            names, Set.of("state", "host"), Set.of("cities", "cities_plain", "count"));
    PackNode members = root.required("members").only("sentence", "short", "block");
    return new Addressing(
        lists,
        one.declined(root.required("host")),
        one.declined(root.required("embassy")),
        all.declined(members.required("sentence")),
        all.declined(members.required("short")),
        block(members.required("block"), all),
        block(root.required("embassy-block"), one));
  }

  /// A city in the form that the language's lists need must exist, on every day.
  void refuseUnusable(PackNode node, Place place) {
    for (var entry : place.names().entries()) {
      lists.forEach((language, style) -> {
        var forms = entry.forms().get(language);
        if (forms != null && !forms.has(style.form())) {
          node.problem("pack.problem.no-city-form", place.code(), style.form().spelling());
        }
      });
    }
  }

  private Map<Language, List<List<Sentence>>> block(PackNode node, SentenceReader sentences) {
    Map<Language, List<List<Sentence>>> blocks = new LinkedHashMap<>();
    node.entries()
        .forEach((key, value) ->
            names
                .language(node, key)
                .ifPresent(l -> blocks.put(l, paragraphs(value, l, sentences))));
    for (Language language : names.languages()) {
      if (node.exists() && !blocks.containsKey(language)) {
        node.problem("pack.problem.no-language", language.tag());
      }
    }
    return blocks;
  }

  private static List<List<Sentence>> paragraphs(
      PackNode node, Language language, SentenceReader sentences) {
    return node.items().stream()
        .map(p -> p.items().stream().map(line -> sentences.one(line, language)).toList())
        .toList();
  }

  private static Addressing.ListStyle listStyle(PackNode node) {
    node.only("separator", "last", "form");
    PackNode form = node.required("form");
    return new Addressing.ListStyle(
        node.required("separator").text(),
        node.required("last").text(),
        Form.find(form.text())
            .orElseGet(() -> {
              form.problem("pack.problem.unknown-form", form.text());
              return Form.NOMINATIVE;
            }));
  }
}
