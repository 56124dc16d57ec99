package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/// Calls go down the stairs: the modules keep the walls that their `package-info` draws, and who
/// depends on whom is written down in `docs/modules.txt`.
class ModulesTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(Chancery.class);

  @Test
  void every_module_keeps_its_walls() {
    MODULES.verify();
  }

  @Test
  void the_golden_file_says_who_depends_on_whom() throws IOException {
    TreeMap<String, TreeSet<String>> stairs = new TreeMap<>();
    for (ApplicationModule module : MODULES) {
      TreeSet<String> below = new TreeSet<>();
      module
          .getDirectDependencies(MODULES, DependencyType.values())
          .uniqueModules()
          .forEach(m -> below.add(m.getIdentifier().toString()));
      below.remove(module.getIdentifier().toString());
      below.remove("schema");
      stairs.put(module.getIdentifier().toString(), below);
    }
    stairs.remove("schema");
    StringBuilder picture = new StringBuilder();
    stairs.forEach((module, below) ->
        picture
            .append(module)
            .append(below.isEmpty() ? "" : " → " + String.join(", ", below))
            .append('\n'));
    Path golden = Path.of("docs/modules.txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, picture);
    }
    assertEquals(Files.readString(golden), picture.toString(), "write anew with -Dgolden.write");
  }
}
