package org.chancery.institution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.institution.pack.PackNode;
import org.chancery.platform.Language;
import org.chancery.platform.Period;

/// Reads names: one mapping of languages where a name never changed, or a list of them with their
/// days. Which cases a name must have is what the organisation's languages say.
public final class NamesReader {

  private final Map<Language, Set<Form>> cases;

  public NamesReader(Map<Language, Set<Form>> cases) {
    this.cases = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cases));
  }

  public Set<Language> languages() {
    return cases.keySet();
  }

  /// Names that stand in tables and titles.
  public Names names(PackNode node) {
    return read(node, false);
  }

  /// Names that letters decline: every case of every language must be there.
  public Names declined(PackNode node) {
    return read(node, true);
  }

  private Names read(PackNode node, boolean declined) {
    List<Names.Entry> entries = new ArrayList<>();
    if (node.isList()) {
      Map<PackNode, Period> periods = new LinkedHashMap<>();
      for (PackNode item : node.items()) {
        periods.put(item, item.period());
        boolean assumed = item.find("assumed").map(PackNode::flag).orElse(false);
        entries.add(new Names.Entry(item.period(), languages(item, declined), assumed));
      }
      PackNode.refuseOverlaps(periods);
    } else if (node.exists()) {
      entries.add(
          new Names.Entry(new Period(PackNode.ALWAYS, null), languages(node, declined), false));
    }
    if (entries.isEmpty()) {
      entries.add(fallback());
    }
    return new Names(entries);
  }

  /// The forms of one name in every language of the organisation.
  public Map<Language, Forms> languages(PackNode node, boolean declined) {
    Map<Language, Forms> names = new LinkedHashMap<>();
    node.entries()
        .forEach((key, value) -> {
          if (!Set.of("from", "to", "assumed").contains(key)) {
            language(node, key).ifPresent(l -> names.put(l, forms(value, l, declined)));
          }
        });
    for (Language language : cases.keySet()) {
      if (node.exists() && !names.containsKey(language)) {
        node.problem("pack.problem.no-language", language.tag());
      }
    }
    return names.isEmpty() ? fallback().forms() : names;
  }

  /// One of the organisation's languages, by the key under which something is written.
  public Optional<Language> language(PackNode node, String key) {
    Optional<Language> found = cases.keySet().stream().filter(l -> l.tag().equals(key)).findFirst();
    if (found.isEmpty() && node.exists()) {
      node.problem("pack.problem.unknown-key", key, tags());
    }
    return found;
  }

  private Forms forms(PackNode node, Language language, boolean declined) {
    Map<Form, String> texts = new EnumMap<>(Form.class);
    if (node.isText()) {
      texts.put(Form.NOMINATIVE, node.text());
    } else {
      node.entries()
          .forEach((key, value) ->
              Form.find(key)
                  .filter(Form::stated)
                  .ifPresentOrElse(
                      form -> texts.put(form, value.text()),
                      () -> value.problem("pack.problem.unknown-form", key)));
    }
    Set<Form> needed = declined ? cases.getOrDefault(language, Set.of()) : Set.of(Form.NOMINATIVE);
    List<String> missing =
        needed.stream().filter(f -> !texts.containsKey(f)).map(Form::spelling).toList();
    if (!missing.isEmpty() && node.exists()) {
      node.problem("pack.problem.missing-forms", String.join(", ", missing));
    }
    texts.putIfAbsent(Form.NOMINATIVE, "");
    return new Forms(language, texts);
  }

  private Names.Entry fallback() {
    Map<Language, Forms> names = new LinkedHashMap<>();
    cases.keySet().forEach(l -> names.put(l, Forms.of(l, "")));
    if (names.isEmpty()) {
      names.put(Language.ENGLISH, Forms.of(Language.ENGLISH, ""));
    }
    return new Names.Entry(new Period(PackNode.ALWAYS, null), names, false);
  }

  private String tags() {
    return String.join(", ", cases.keySet().stream().map(Language::tag).sorted().toList());
  }
}
