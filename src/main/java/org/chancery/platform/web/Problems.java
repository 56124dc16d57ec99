package org.chancery.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// What keeps a form from being accepted, in the order of its fields. Shown as a summary above the
/// form and again at each field.
public record Problems(List<Problem> list) {

  /// @param field the id of the field, empty where the whole form is meant
  /// @param message what is wrong and how to put it right
  public record Problem(String field, String message) {}

  private static final Problems NONE = new Problems(List.of());

  public Problems {
    list = List.copyOf(list);
  }

  public static Problems none() {
    return NONE;
  }

  public static Problems of(String field, String message) {
    return NONE.and(field, message);
  }

  /// A broken rule that belongs to no single field.
  public static Problems of(Page page, Refusal refusal) {
    return of("", page.text(refusal));
  }

  public Problems and(String field, String message) {
    return new Problems(
        Stream.concat(list.stream(), Stream.of(new Problem(field, message))).toList());
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /// The first problem of a field.
  public @Nullable String on(String field) {
    return list.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::message)
        .findFirst()
        .orElse(null);
  }

  /// The ids of the words that describe a field to a screen reader.
  public static @Nullable String describedBy(
      String id, @Nullable String hint, @Nullable String problem) {
    if (hint == null && problem == null) {
      return null;
    }
    return Stream.of(problem == null ? "" : id + "-problem", hint == null ? "" : id + "-hint")
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
