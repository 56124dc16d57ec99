package org.chancery.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.audit.Journal;
import org.chancery.audit.Mandate;
import org.chancery.audit.RecordedAct;
import org.chancery.platform.web.Choice;
import org.chancery.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// A sheet of the journal.
///
/// @param kinds the kinds of act to choose from
/// @param older the address of the next sheet; null on the last
/// @param newest the address of the first sheet; null on it
public record JournalView(
    List<Row> rows,
    JournalQuery query,
    List<String> kinds,
    @Nullable String older,
    @Nullable String newest) {

  /// An act as a row.
  ///
  /// @param mandate the paragraph it cites, or nothing
  /// @param details what else was recorded, by name
  public record Row(
      long sequence,
      Instant at,
      String actor,
      String kind,
      String subject,
      String mandate,
      Map<String, String> details,
      String hash) {

    /// Everything that this actor did.
    public String actorHref() {
      return "/audit?actor=" + encoded(actor);
    }

    /// The object as a person can tell it from others: the end of a long identifier is enough.
    public String subjectWords() {
      return shortened(subject);
    }

    /// The history of the object.
    public String subjectHref() {
      return "/audit?subject=" + encoded(subject);
    }
  }

  /// Every kind, and none.
  public List<Choice> choices(Page page) {
    return Stream.concat(
            Stream.of(new Choice("", page.text("audit.kind.any"))),
            kinds.stream().map(kind -> new Choice(kind, page.text("act." + kind))))
        .toList();
  }

  static JournalView of(Journal journal, JournalQuery query, List<String> kinds, boolean turned) {
    Long older = journal.older();
    return new JournalView(
        journal.acts().stream().map(JournalView::row).toList(),
        query,
        kinds,
        older == null ? null : address(query, older),
        turned ? address(query, null) : null);
  }

  private static Row row(RecordedAct act) {
    Map<String, String> details = new LinkedHashMap<>();
    act.details()
        .forEach((name, value) -> {
          if (value != null && !value.toString().isEmpty()) {
            details.put(name, shortened(value.toString()));
          }
        });
    Mandate mandate = act.mandate();
    return new Row(
        act.sequence(),
        act.at(),
        act.actor(),
        act.kind(),
        act.subject(),
        mandate == null ? "" : mandate.label(),
        details,
        act.hash());
  }

  private static String address(JournalQuery query, @Nullable Long before) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("actor", query.actor());
    parameters.put("kind", query.kind());
    parameters.put("subject", query.subject());
    parameters.put("from", query.from());
    parameters.put("until", query.until());
    parameters.put("before", before);
    String text =
        parameters.entrySet().stream()
            .filter(p -> !Objects.toString(p.getValue(), "").isBlank())
            .map(p -> p.getKey() + "=" + encoded(String.valueOf(p.getValue())))
            .collect(Collectors.joining("&"));
    return text.isEmpty() ? "/audit" : "/audit?" + text;
  }

  private static String shortened(String text) {
    return text.replaceAll("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{4}([0-9a-f]{8})\\b", "…$1");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
