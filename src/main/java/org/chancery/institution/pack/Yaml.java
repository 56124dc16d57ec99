package org.chancery.institution.pack;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Reads YAML as a tree of marked nodes, never into objects: no tags, no aliases, no depth.
final class Yaml {

  private static final int DEEPEST = 12;

  private Yaml() {}

  static @Nullable Node compose(String file, String text, PackProblems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(PackFiles.MOST_BYTES);
    options.setAllowRecursiveKeys(false);
    try {
      return new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      problems.add(
          file,
          mark == null ? 0 : mark.getLine() + 1,
          "",
          "pack.problem.yaml",
          words(e.getProblem()));
    } catch (YAMLException e) {
      problems.add(file, 0, "", "pack.problem.yaml", words(e.getMessage()));
    }
    return null;
  }

  private static String words(@Nullable String message) {
    String words = message == null ? "?" : message.lines().findFirst().orElse("?");
    return words.length() > 200 ? words.substring(0, 200) : words;
  }
}
