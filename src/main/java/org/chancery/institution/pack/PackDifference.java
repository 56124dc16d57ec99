package org.chancery.institution.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.institution.pack.PackChange.Kind;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// What differs between two packs, told by the things they speak of (a member, an organ, a formula)
/// and not by lines: order and comments make no difference.
public final class PackDifference {

  /// By what a thing in a list is known, best first.
  private static final List<String> KNOWN_BY =
      List.of("code", "state", "tag", "place", "language", "from", "to");

  private PackDifference() {}

  public static List<PackChange> between(PackFiles before, PackFiles after) {
    Set<String> names = new LinkedHashSet<>(before.texts().keySet());
    names.addAll(after.texts().keySet());
    List<PackChange> changes = new ArrayList<>();
    for (String name : names) {
      compare(name, entities(before, name), entities(after, name), changes);
    }
    return changes;
  }

  private static void compare(
      String file,
      Map<String, Map<String, String>> before,
      Map<String, Map<String, String>> after,
      List<PackChange> changes) {
    Set<String> entities = new LinkedHashSet<>(before.keySet());
    entities.addAll(after.keySet());
    for (String entity : entities) {
      Map<String, String> was = before.getOrDefault(entity, Map.of());
      Map<String, String> is = after.getOrDefault(entity, Map.of());
      if (was.isEmpty()) {
        changes.add(new PackChange(Kind.ADDED, file, entity, "", "", summary(is)));
      } else if (is.isEmpty()) {
        changes.add(new PackChange(Kind.REMOVED, file, entity, "", summary(was), ""));
      } else {
        compareFields(file, entity, was, is, changes);
      }
    }
  }

  private static void compareFields(
      String file,
      String entity,
      Map<String, String> was,
      Map<String, String> is,
      List<PackChange> changes) {
    Set<String> fields = new LinkedHashSet<>(was.keySet());
    fields.addAll(is.keySet());
    for (String field : fields) {
      String old = was.getOrDefault(field, "");
      String now = is.getOrDefault(field, "");
      if (!old.equals(now)) {
        Kind kind =
            !was.containsKey(field)
                ? Kind.ADDED
                : is.containsKey(field) ? Kind.CHANGED : Kind.REMOVED;
        changes.add(new PackChange(kind, file, entity, field, old, now));
      }
    }
  }

  private static String summary(Map<String, String> fields) {
    String all =
        String.join(
            ", ",
            fields.entrySet().stream()
                .map(f -> f.getKey().isEmpty() ? f.getValue() : f.getKey() + ": " + f.getValue())
                .toList());
    return all.length() > 160 ? all.substring(0, 159) + "…" : all;
  }

  /// The fields of every thing in a file; a file that cannot be read has none.
  private static Map<String, Map<String, String>> entities(PackFiles files, String name) {
    Map<String, Map<String, String>> entities = new LinkedHashMap<>();
    String text = files.texts().get(name);
    Node root = text == null ? null : Yaml.compose(name, text, new PackProblems());
    if (root != null) {
      flatten(root, "", "", 0, entities);
    }
    return entities;
  }

  /// A thing is the first item of a list on the way down, or else the second name.
  private static void flatten(
      Node node,
      String entity,
      String field,
      int depth,
      Map<String, Map<String, String>> entities) {
    boolean settled = entity.endsWith("]") || depth >= 2;
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        flatten(
            tuple.getValueNode(),
            settled ? entity : join(entity, key),
            settled ? join(field, key) : field,
            depth + 1,
            entities);
      }
    } else if (node instanceof SequenceNode sequence && !isPlain(sequence)) {
      Map<String, Integer> seen = new HashMap<>();
      for (Node item : sequence.getValue()) {
        String id = id(item);
        int times = seen.merge(id, 1, Integer::sum);
        String at = "[" + id + (times > 1 ? " " + times : "") + "]";
        flatten(
            item,
            settled ? entity : entity + at,
            settled ? field + at : field,
            depth + 1,
            entities);
      }
    } else {
      entities.computeIfAbsent(entity, _ -> new LinkedHashMap<>()).put(field, value(node));
    }
  }

  private static boolean isPlain(SequenceNode sequence) {
    return sequence.getValue().stream().allMatch(ScalarNode.class::isInstance);
  }

  private static String value(Node node) {
    if (node instanceof SequenceNode sequence) {
      return String.join(", ", sequence.getValue().stream().map(PackDifference::value).toList());
    }
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static String id(Node node) {
    if (node instanceof MappingNode mapping) {
      for (String key : KNOWN_BY) {
        String value = find(mapping, key);
        if (value != null) {
          return value;
        }
      }
    }
    return "";
  }

  private static @Nullable String find(MappingNode mapping, String key) {
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode name
          && name.getValue().equals(key)
          && tuple.getValueNode() instanceof ScalarNode value) {
        return value.getValue();
      }
    }
    return null;
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
