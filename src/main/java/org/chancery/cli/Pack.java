package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import org.chancery.institution.OrganisationPack;
import org.chancery.institution.PackReading;
import org.chancery.institution.pack.PackChange;
import org.chancery.institution.pack.PackDifference;
import org.chancery.institution.pack.PackFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./chancery pack`: an organisation's files, without a server.
@Command(name = "pack", description = "Checks and compares organisation packs.")
final class Pack {

  @Command(name = "check", description = "Says whether a pack is sound, or where it is not.")
  int check(@Parameters(paramLabel = "DIR", description = "its files") Path directory) {
    PackReading reading = OrganisationPack.check(PackFiles.of(directory));
    reading.problems().forEach(System.out::println);
    reading.pack().ifPresent(p -> System.out.println(p.code() + " " + p.version() + ": sound"));
    return reading.isSound() ? Main.DONE : Main.NO;
  }

  @Command(name = "diff", description = "Says what a second pack changes in a first.")
  int diff(
      @Parameters(paramLabel = "A", description = "the files before") Path before,
      @Parameters(paramLabel = "B", description = "the files after") Path after) {
    List<PackChange> changes = PackDifference.between(PackFiles.of(before), PackFiles.of(after));
    for (PackChange c : changes) {
      String field = c.field().isEmpty() ? "" : " " + c.field();
      System.out.println(
          switch (c.kind()) {
            case ADDED -> "+ " + c.file() + " " + c.entity() + field + ": " + c.after();
            case REMOVED -> "- " + c.file() + " " + c.entity() + field + ": " + c.before();
            case CHANGED ->
                "~ " + c.file() + " " + c.entity() + field + ": " + c.before() + " → " + c.after();
          });
    }
    return changes.isEmpty() ? Main.DONE : Main.NO;
  }
}
