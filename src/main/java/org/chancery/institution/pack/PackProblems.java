package org.chancery.institution.pack;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything found wrong in one reading: all of it, so that an author corrects a pack in one go.
public final class PackProblems {

  /// A file that is no pack at all must not fill the page.
  private static final int MOST = 200;

  private static final Set<String> UNREAD =
      Set.of("pack.problem.yaml", "pack.problem.no-file", "pack.problem.unknown-file");

  private final Set<PackProblem> found = new LinkedHashSet<>();

  public void add(String file, int line, String field, String key, Object... parameters) {
    if (found.size() < MOST) {
      found.add(new PackProblem(file, line, field, key, List.of(parameters)));
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// In the order of files and lines. Where a file cannot be read at all, only that is told: what
  /// other files miss in it is a consequence.
  public List<PackProblem> list() {
    boolean unread = found.stream().anyMatch(p -> UNREAD.contains(p.key()));
    return found.stream()
        .filter(p -> !unread || UNREAD.contains(p.key()))
        .sorted(Comparator.comparing(PackProblem::file).thenComparingInt(PackProblem::line))
        .toList();
  }
}
