package org.chancery.delegations;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.institution.Form;
import org.chancery.institution.Forms;
import org.chancery.institution.Letters;
import org.chancery.institution.Place;
import org.chancery.institution.Sentence;
import org.chancery.platform.Language;
import org.chancery.platform.Ordering;

/// The words in which notes address the members. The cities are derived, the words come from the
/// pack.
///
/// @param lists how each language joins a list
record Addressing(
    Map<Language, ListStyle> lists,
    Map<Language, Map<Form, Sentence>> host,
    Map<Language, Map<Form, Sentence>> embassy,
    Map<Language, Map<Form, Sentence>> sentence,
    Map<Language, Map<Form, Sentence>> brief,
    Map<Language, List<List<Sentence>>> block,
    Map<Language, List<List<Sentence>>> embassyBlock) {

  /// "A, B and C", and the form in which the sentence needs what is listed.
  record ListStyle(String separator, String last, Form form) {

    String join(List<String> items) {
      if (items.size() < 2) {
        return String.join("", items);
      }
      return String.join(separator, items.subList(0, items.size() - 1)) + last + items.getLast();
    }
  }

  /// The host's ministry and the embassies in `places`.
  AddressBlock all(State hostState, List<Place> places, LocalDate day) {
    Map<Language, AddressBlock.Address> addresses = new LinkedHashMap<>();
    lists.forEach((l, style) -> addresses.put(l, all(l, style, hostState, places, day)));
    return new AddressBlock(addresses);
  }

  private AddressBlock.Address all(
      Language language, ListStyle style, State hostState, List<Place> places, LocalDate day) {
    var alphabet = Ordering.in(language);
    List<Forms> cities =
        places.stream()
            .distinct()
            .map(p -> p.names().in(language, day))
            .sorted((a, b) -> alphabet.compare(a.in(Form.NOMINATIVE), b.in(Form.NOMINATIVE)))
            .toList();
    List<String> plain = cities.stream().map(c -> c.in(Form.NOMINATIVE)).toList();
    Map<String, Forms> names = new HashMap<>();
    names.put("state", hostState.in(language, day));
    Forms ministry = forms(language, get(host, language), names, Map.of());
    names.put("host", ministry);
    Map<String, Object> values =
        Map.of(
            "cities", style.join(cities.stream().map(c -> c.in(style.form())).toList()),
            "cities_plain", String.join(style.separator(), plain),
            "count", plain.size());
    List<List<Sentence>> foot = get(block, language);
    if (plain.isEmpty()) {
      foot = foot.subList(0, 1);
    }
    return new AddressBlock.Address(
        language,
        plain.isEmpty() ? ministry : forms(language, get(sentence, language), names, values),
        plain.isEmpty() ? ministry : forms(language, get(brief, language), names, values),
        lines(foot, names, values),
        plain);
  }

  /// One member alone, through its channel.
  AddressBlock one(Channel channel, LocalDate day) {
    Map<Language, AddressBlock.Address> addresses = new LinkedHashMap<>();
    for (Language language : lists.keySet()) {
      Forms city = channel.place().names().in(language, day);
      Map<String, Forms> names = Map.of("state", channel.state().in(language, day), "city", city);
      boolean ministry = channel.kind() == Channel.Kind.HOST_MINISTRY;
      Forms forms = forms(language, get(ministry ? host : embassy, language), names, Map.of());
      List<List<Sentence>> foot =
          ministry ? get(block, language).subList(0, 1) : get(embassyBlock, language);
      addresses.put(
          language,
          new AddressBlock.Address(
              language,
              forms,
              forms,
              lines(foot, names, Map.of()),
              List.of(city.in(Form.NOMINATIVE))));
    }
    return new AddressBlock(addresses);
  }

  private static List<List<String>> lines(
      List<List<Sentence>> paragraphs, Map<String, Forms> names, Map<String, ?> values) {
    return paragraphs.stream()
        .map(p -> p.stream().map(s -> s.with(a -> Letters.fill(a, names, values))).toList())
        .toList();
  }

  private static Forms forms(
      Language language,
      Map<Form, Sentence> sentences,
      Map<String, Forms> names,
      Map<String, ?> values) {
    Map<Form, String> texts = new EnumMap<>(Form.class);
    sentences.forEach((form, s) -> texts.put(form, s.with(a -> Letters.fill(a, names, values))));
    return new Forms(language, texts);
  }

  private static <T> T get(Map<Language, T> words, Language language) {
    return java.util.Objects.requireNonNull(words.get(language), language.tag());
  }
}
