package org.chancery.institution;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.institution.pack.PackFiles;
import org.chancery.institution.pack.PackNode;
import org.chancery.institution.pack.PackProblems;

/// An organisation as plain, reviewed, versioned files. Reading one needs no server and no
/// database.
///
/// @param asOf the day whose facts it states
/// @param review what its reviewers want known
public record OrganisationPack(
    String code,
    String version,
    LocalDate asOf,
    String review,
    PackFiles files,
    Organisation organisation,
    Map<Class<?>, Object> sections) {

  static final String HEADER = "pack.yaml";

  private static final List<PackSection<?>> SECTIONS = List.copyOf(sectionsFound());

  /// Reads and checks a pack.
  public static PackReading check(PackFiles files) {
    PackProblems problems = new PackProblems();
    Set<String> known = fileNames();
    for (String name : files.texts().keySet()) {
      if (!known.contains(name)) {
        problems.add(name, 0, "", "pack.problem.unknown-file", String.join(", ", known));
      }
    }
    Function<String, PackNode> roots = name -> PackNode.root(files, name, problems);
    PackNode header = roots.apply(HEADER).only("code", "version", "as-of", "review");
    String code = header.required("code").text();
    String version = header.required("version").text();
    LocalDate asOf = header.required("as-of").date();
    String review = header.required("review").text();
    Optional<Organisation> organisation = new OrganisationReader(roots).read(code, problems);
    Map<Class<?>, Object> sections = new HashMap<>();
    organisation.ifPresent(o -> SECTIONS.forEach(s -> sections.put(s.type(), s.read(roots, o))));
    if (organisation.isEmpty() || !problems.isEmpty()) {
      return new PackReading(Optional.empty(), problems.list());
    }
    return new PackReading(
        Optional.of(
            new OrganisationPack(
                code, version, asOf, review, files, organisation.get(), Map.copyOf(sections))),
        List.of());
  }

  /// The pack in a directory. Refuses an unsound one.
  public static OrganisationPack read(Path directory) {
    return check(PackFiles.of(directory)).sound();
  }

  /// A pack shipped with the program, by its code.
  public static OrganisationPack shipped(String code) {
    return check(PackFiles.shipped(code, fileNames())).sound();
  }

  /// The part that a higher module has read.
  public <T> T section(Class<T> type) {
    return type.cast(java.util.Objects.requireNonNull(sections.get(type), type.getName()));
  }

  public String sha256() {
    return files.sha256();
  }

  /// The files a pack may consist of.
  static Set<String> fileNames() {
    Set<String> names = new TreeSet<>(OrganisationReader.FILES);
    names.add(HEADER);
    SECTIONS.forEach(s -> names.addAll(s.files()));
    return names;
  }

  @SuppressWarnings("rawtypes")
  private static List<PackSection<?>> sectionsFound() {
    ServiceLoader<PackSection> services =
        ServiceLoader.load(PackSection.class, OrganisationPack.class.getClassLoader());
    return services.stream().<PackSection<?>>map(p -> p.get()).toList();
  }
}
