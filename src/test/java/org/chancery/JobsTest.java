package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pages of `docs/jobs` tell every job alike, and every act that is recorded belongs to one.
/// That every act has its wording, from which the kinds are taken here, is proved by `ActsTest`.
class JobsTest {

  private static final Path JOBS = Path.of("docs/jobs");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Set<String> NO_JOB = Set.of("README.md", "silence.md");
  private static final Pattern KIND = Pattern.compile("`([a-z]+\\.[a-z]+(?:-[a-z]+)*)`");
  private static final String RECORDS = "## What it records";

  @Test
  void every_act_is_recorded_by_a_job_and_every_job_records_acts_that_exist() throws IOException {
    Set<String> told = new TreeSet<>();
    for (Path job : jobs()) {
      String page = Files.readString(job);
      Matcher kind = KIND.matcher(page.substring(page.indexOf(RECORDS)));
      while (kind.find()) {
        told.add(kind.group(1));
      }
    }
    assertEquals(kinds(), told);
  }

  @Test
  void every_job_has_the_same_parts() throws IOException {
    List<String> otherwise = new ArrayList<>();
    for (Path job : jobs()) {
      String page = Files.readString(job);
      List<String> headings = page.lines().filter(l -> l.startsWith("#")).skip(1).toList();
      if (!headings.equals(List.of("## Steps", "## What it refuses", RECORDS))
          || !page.contains("\n**Who may**: ")) {
        otherwise.add(job + " " + headings);
      }
    }
    assertEquals(List.of(), otherwise);
  }

  @Test
  void the_table_of_jobs_names_each() throws IOException {
    String table = Files.readString(JOBS.resolve("README.md"));
    assertEquals(
        List.of(),
        jobs().stream().filter(job -> !table.contains("(" + job.getFileName() + ")")).toList());
  }

  private static List<Path> jobs() throws IOException {
    try (Stream<Path> pages = Files.list(JOBS)) {
      return pages.filter(p -> !NO_JOB.contains(p.getFileName().toString())).sorted().toList();
    }
  }

  private static Set<String> kinds() throws IOException {
    Set<String> kinds = new TreeSet<>();
    try (Stream<Path> files = Files.list(MESSAGES)) {
      for (Path file : files.filter(f -> f.toString().endsWith("_en.properties")).toList()) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          words.load(reader);
        }
        words.stringPropertyNames().stream()
            .filter(key -> key.startsWith("act."))
            .forEach(key -> kinds.add(key.substring("act.".length())));
      }
    }
    return kinds;
  }
}
