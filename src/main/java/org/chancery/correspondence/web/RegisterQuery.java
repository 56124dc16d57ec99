package org.chancery.correspondence.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.correspondence.NoteCursor;
import org.chancery.correspondence.NoteFilter;
import org.chancery.correspondence.NoteState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Which part of the register is asked for, as it stands in the address.
///
/// @param q words of number or subject
/// @param after where the page begins
public record RegisterQuery(
    @Nullable String q,
    @Nullable String state,
    @Nullable String year,
    @Nullable String recipient,
    @Nullable String after) {

  /// What cannot be understood does not narrow: an address typed by hand still leads somewhere.
  NoteFilter filter() {
    return new NoteFilter(
        Arrays.stream(NoteState.values()).filter(s -> s.name().equals(text(state))).findFirst(),
        Optional.of(text(year)).filter(y -> y.matches("[12]\\d{3}")).map(Integer::valueOf),
        Optional.of(text(recipient)).filter(r -> r.matches("[A-Z]{3}")),
        Arrays.stream(text(q).split("\\s+")).filter(w -> !w.isEmpty()).toList());
  }

  Optional<NoteCursor> cursor() {
    return Optional.of(text(after)).filter(a -> !a.isEmpty()).map(NoteCursor::parse);
  }

  public String words() {
    return text(q);
  }

  public String chosen(String field) {
    return switch (field) {
      case "state" -> text(state);
      case "year" -> text(year);
      default -> text(recipient);
    };
  }

  boolean narrows() {
    return !filter().equals(NoteFilter.EVERY);
  }

  /// The same question, beginning elsewhere.
  String address(String path, Optional<NoteCursor> from) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    for (List<String> part :
        List.of(
            List.of("q", words()),
            List.of("state", text(state)),
            List.of("year", text(year)),
            List.of("recipient", text(recipient)),
            List.of("after", from.map(NoteCursor::toString).orElse("")))) {
      if (!part.getLast().isEmpty()) {
        address.queryParam(part.getFirst(), "{" + part.getFirst() + "}");
      }
    }
    return address
        .encode()
        .buildAndExpand(
            java.util.Map.of(
                "q", words(),
                "state", text(state),
                "year", text(year),
                "recipient", text(recipient),
                "after", from.map(NoteCursor::toString).orElse("")))
        .toUriString();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
