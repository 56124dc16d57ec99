package org.chancery.institution.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.platform.Period;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A place in a pack file. Reading it never throws: what is wrong is written down with file, line
/// and field, a harmless value is returned, and reading goes on, so that one reading finds all.
public final class PackNode {

  /// The first day of what has no stated beginning.
  public static final LocalDate ALWAYS = LocalDate.MIN;

  private final String file;
  private final String field;
  private final int line;
  private final @Nullable Node node;
  private final PackProblems problems;

  private PackNode(
      String file, String field, int line, @Nullable Node node, PackProblems problems) {
    this.file = file;
    this.field = field;
    this.line = node == null ? line : node.getStartMark().getLine() + 1;
    this.node = node;
    this.problems = problems;
    if (node != null && !node.getTag().getValue().startsWith("tag:yaml.org,2002:")) {
      problem("pack.problem.tag", node.getTag().getValue());
    }
  }

  /// The root of a file; an empty place where there is no such file.
  public static PackNode root(PackFiles files, String file, PackProblems problems) {
    String text = files.texts().get(file);
    if (text == null) {
      problems.add(file, 0, "", "pack.problem.no-file");
      return new PackNode(file, "", 0, null, problems);
    }
    return new PackNode(file, "", 1, Yaml.compose(file, text, problems), problems);
  }

  public void problem(String key, Object... parameters) {
    problems.add(file, line, field, key, parameters);
  }

  public String field() {
    return field;
  }

  public boolean exists() {
    return node != null;
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /// The entries of a mapping in order. A key given twice is a problem.
  public Map<String, PackNode> entries() {
    Map<String, PackNode> entries = new LinkedHashMap<>();
    if (node == null) {
      return entries;
    }
    if (!(node instanceof MappingNode mapping)) {
      problem("pack.problem.no-mapping");
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      String path = field.isEmpty() ? key : field + "." + key;
      if (entries.put(key, new PackNode(file, path, keyLine, tuple.getValueNode(), problems))
          != null) {
        problems.add(file, keyLine, path, "pack.problem.twice", key);
      }
    }
    return entries;
  }

  /// Says which keys a mapping may have; others are problems (a misspelt key must not be silent).
  public PackNode only(String... keys) {
    Set<String> allowed = Set.of(keys);
    entries()
        .forEach((key, value) -> {
          if (!allowed.contains(key)) {
            problems.add(
                file,
                value.line,
                value.field,
                "pack.problem.unknown-key",
                key,
                String.join(", ", new TreeSet<>(Arrays.asList(keys))));
          }
        });
    return this;
  }

  public PackNode required(String key) {
    return find(key)
        .orElseGet(() -> {
          if (node instanceof MappingNode) {
            problems.add(file, line, join(key), "pack.problem.missing", key);
          }
          return new PackNode(file, join(key), line, null, problems);
        });
  }

  public Optional<PackNode> find(String key) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
          return Optional.of(new PackNode(file, join(key), line, tuple.getValueNode(), problems));
        }
      }
    } else if (node != null) {
      problem("pack.problem.no-mapping");
    }
    return Optional.empty();
  }

  public List<PackNode> items() {
    List<PackNode> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      int index = 0;
      for (Node item : sequence.getValue()) {
        items.add(new PackNode(file, field + "[" + index++ + "]", line, item, problems));
      }
    } else if (node != null) {
      problem("pack.problem.no-list");
    }
    return items;
  }

  public List<PackNode> items(String key) {
    return find(key).map(PackNode::items).orElse(List.of());
  }

  public String text() {
    if (node instanceof ScalarNode scalar) {
      if (scalar.getValue().isBlank()) {
        problem("pack.problem.empty");
      }
      return scalar.getValue();
    }
    if (node != null) {
      problem("pack.problem.no-text");
    }
    return "";
  }

  public LocalDate date() {
    String text = text();
    try {
      return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problem("pack.problem.no-date", text);
      return LocalDate.EPOCH;
    }
  }

  public int number() {
    String text = text();
    try {
      return text.isEmpty() ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      problem("pack.problem.no-number", text);
      return 0;
    }
  }

  public boolean flag() {
    String text = text();
    if (!text.equals("true") && !text.equals("false")) {
      problem("pack.problem.no-flag", text);
    }
    return text.equals("true");
  }

  /// A code out of those that exist, else a problem naming what was looked for.
  public String reference(String kind, Collection<String> known) {
    String code = text();
    if (!code.isEmpty() && !known.contains(code)) {
      problem("pack.problem.unknown-reference", kind, code);
    }
    return code;
  }

  /// A constant of a closed set, written in small letters with hyphens.
  public <E extends Enum<E>> E choice(Class<E> type) {
    String text = text();
    for (E constant : type.getEnumConstants()) {
      if (spelling(constant).equals(text)) {
        return constant;
      }
    }
    if (!text.isEmpty()) {
      problem("pack.problem.no-choice", text, spellings(type));
    }
    return type.getEnumConstants()[0];
  }

  /// The days from `from` up to but without `to`; both may be absent.
  public Period period() {
    LocalDate from = find("from").map(PackNode::date).orElse(ALWAYS);
    Optional<PackNode> end = find("to");
    LocalDate to = end.map(PackNode::date).orElse(null);
    if (to != null && !from.isBefore(to)) {
      end.get().problem("pack.problem.ends-before", to.toString(), from.toString());
      return new Period(from, null);
    }
    return new Period(from, to);
  }

  /// Two entries for the same thing may not hold on the same day.
  public static void refuseOverlaps(Map<PackNode, Period> periods) {
    List<Map.Entry<PackNode, Period>> all = new ArrayList<>(periods.entrySet());
    for (int later = 1; later < all.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (all.get(later).getValue().overlaps(all.get(earlier).getValue())) {
          all.get(later).getKey().problem("pack.problem.overlap", all.get(earlier).getKey().field);
        }
      }
    }
  }

  /// Codes may not be given twice.
  public static void refuseRepeats(List<PackNode> nodes, String key) {
    Set<String> seen = new HashSet<>();
    for (PackNode each : nodes) {
      each.find(key)
          .filter(code -> code.isText() && !seen.add(code.text()))
          .ifPresent(code -> code.problem("pack.problem.twice", code.text()));
    }
  }

  private static String spelling(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> String spellings(Class<E> type) {
    return String.join(
        ", ", Arrays.stream(type.getEnumConstants()).map(PackNode::spelling).toList());
  }

  private String join(String key) {
    return field.isEmpty() ? key : field + "." + key;
  }
}
