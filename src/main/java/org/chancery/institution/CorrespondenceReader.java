package org.chancery.institution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.institution.pack.PackNode;
import org.chancery.platform.Language;

/// Reads letterheads, number series and the way dates are written.
final class CorrespondenceReader {

  private final NamesReader names;

  CorrespondenceReader(NamesReader names) {
    this.names = names;
  }

  Map<String, Letterhead> letterheads(PackNode root) {
    Map<String, Letterhead> letterheads = new LinkedHashMap<>();
    for (PackNode item : root.required("letterheads").items()) {
      String code = item.only("code", "renditions", "blocks").required("code").text();
      List<Letterhead.Block> blocks = new ArrayList<>();
      for (PackNode block : item.required("blocks").items()) {
        PackNode tag = block.only("language", "lines").required("language");
        Optional<Language> language = names.language(tag, tag.text());
        List<String> lines = block.required("lines").items().stream().map(PackNode::text).toList();
        language.ifPresent(l -> blocks.add(new Letterhead.Block(l, lines)));
      }
      List<Language> renditions = new ArrayList<>();
      for (PackNode tag : item.items("renditions")) {
        names.language(tag, tag.text()).ifPresent(renditions::add);
      }
      letterheads.put(code, new Letterhead(code, renditions, blocks));
    }
    return letterheads;
  }

  Map<String, Series> series(PackNode root) {
    Map<String, Series> series = new LinkedHashMap<>();
    List<PackNode> items = root.required("series").items();
    PackNode.refuseRepeats(items, "code");
    for (PackNode item : items) {
      item.only("code", "names", "pattern", "index", "class", "restart", "first");
      String code = item.required("code").text();
      PackNode pattern = item.required("pattern");
      refuseWrongPattern(pattern);
      series.put(
          code,
          new Series(
              code,
              names.names(item.required("names")),
              pattern.text(),
              item.find("index").map(PackNode::text).orElse(""),
              item.find("class").map(PackNode::text).orElse(""),
              item.required("restart").choice(Series.Restart.class),
              item.find("first").map(PackNode::number).orElse(1)));
    }
    return series;
  }

  DateWords dates(PackNode root) {
    Map<Language, DateWords.Style> styles = new LinkedHashMap<>();
    PackNode dates = root.required("dates");
    dates
        .entries()
        .forEach((key, value) ->
            names.language(dates, key).ifPresent(l -> styles.put(l, style(value, l))));
    for (Language language : names.languages()) {
      if (dates.exists() && !styles.containsKey(language)) {
        dates.problem("pack.problem.no-language", language.tag());
      }
    }
    return new DateWords(styles);
  }

  private DateWords.Style style(PackNode node, Language language) {
    Map<String, List<String>> months = new LinkedHashMap<>();
    node.find("months")
        .ifPresent(m ->
            m.entries()
                .forEach((form, list) -> {
                  List<String> words = list.items().stream().map(PackNode::text).toList();
                  if (words.size() == 12) {
                    months.put(form, words);
                  } else {
                    list.problem("pack.problem.no-months", words.size());
                  }
                }));
    Set<String> values =
        new HashSet<>(
            List.of("day", "day_padded", "month", "year", "weekday", "time", "offset", "city"));
    months.keySet().forEach(m -> values.add("month_" + m));
    SentenceReader reader = new SentenceReader(names, Set.of("city"), values);
    Map<String, Sentence> sentences = new LinkedHashMap<>();
    for (String name : DateWords.REQUIRED) {
      sentences.put(name, reader.one(node.required(name), language));
    }
    for (String name : DateWords.OPTIONAL) {
      node.find(name).ifPresent(n -> sentences.put(name, reader.one(n, language)));
    }
    List<String> known = new ArrayList<>(DateWords.REQUIRED);
    known.addAll(DateWords.OPTIONAL);
    known.addAll(List.of("months", "first-day"));
    node.only(known.toArray(String[]::new));
    return new DateWords.Style(
        sentences, months, node.find("first-day").map(PackNode::text).orElse(""));
  }

  /// A number must at least contain the running number, and nothing unknown.
  private static void refuseWrongPattern(PackNode pattern) {
    String text = pattern.text();
    String rest = Series.PLACE.matcher(text).replaceAll("");
    if (pattern.exists() && (!text.contains("{number") || rest.contains("{"))) {
      pattern.problem("pack.problem.no-series-pattern", text);
    }
  }
}
