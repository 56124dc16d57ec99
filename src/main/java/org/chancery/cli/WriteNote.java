package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chancery.correspondence.Formulary;
import org.chancery.correspondence.Letter;
import org.chancery.correspondence.NotePaper;
import org.chancery.correspondence.NoteText;
import org.chancery.documents.Paper;
import org.chancery.documents.PdfWriter;
import org.chancery.documents.WordWriter;
import org.chancery.institution.OrganisationPack;
import org.chancery.institution.Series;
import org.chancery.platform.Language;
import org.chancery.platform.Messages;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Renders a note verbale. The number is the caller's affair: only the register of a server gives
/// numbers.
@Command(
    name = "note",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Renders a note verbale to PDF/A and Word, without a server or a database.",
      "",
      "Formulas, names of states and cities in their cases, addressees and letterhead come from the"
          + " organisation's pack as they stood on the date of the note. The pages of the enclosure"
          + " are counted in the file.",
      ""
    },
    footer = {
      "",
      "The note of 9 December 2020:",
      "  chancery note --date 2020-12-09 --number 360 --what draft-decisions-of-meeting"
          + " --organ soc --meeting 2020-12-11 --enclose draft-decisions.pdf -o out",
      "",
      "Exit codes: 0 done, 1 a check failed (pages disagree; --strict and a warning),"
          + " 2 wrong usage, 3 unreadable pack or enclosure."
    })
final class WriteNote implements Callable<Integer> {

  private static final Set<String> FORMATS = new TreeSet<>(List.of("pdf", "docx", "txt"));

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description =
          "The organisation: the code of a shipped pack or a folder (default: ${DEFAULT-VALUE}).")
  String pack = "cica";

  @Option(
      names = "--date",
      paramLabel = "DAY",
      required = true,
      description = "The date of the note, YYYY-MM-DD.")
  LocalDate date = LocalDate.EPOCH;

  @Option(
      names = "--number",
      paramLabel = "NUMBER",
      description =
          "The running number (360), put into the pattern of the series; "
              + "anything but figures is printed as it stands. Without it the place stays open.")
  @Nullable String number;

  @Option(
      names = "--series",
      paramLabel = "CODE",
      description = "The number series of the pack (default: its first).")
  @Nullable String series;

  @Option(
      names = "--languages",
      paramLabel = "TAG",
      split = ",",
      description =
          "The texts in their order, e.g. kk,en,ru " + "(default: the usual order of the pack).")
  @Nullable List<String> languages;

  @Mixin NoteWords words = new NoteWords();

  @Mixin NoteEnclosures enclosures = new NoteEnclosures();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "What to write: pdf, docx, txt (default: pdf,docx).")
  List<String> formats = List.of("pdf", "docx");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where to write (default: here). Files are named after the number.")
  Path output = Path.of("");

  @Option(names = "--strict", description = "Warnings fail the command (exit code 1).")
  boolean strict;

  @Override
  public Integer call() throws IOException {
    OrganisationPack read = readPack();
    Formulary formulary = Formulary.of(read);
    Letter letter = words.letter(spec, read.organisation(), date, languages(read));
    Series numbered = series(read);
    String printed = printed(numbered);
    List<String> warnings = new ArrayList<>();
    NoteText text;
    try {
      int pages = enclosures.pages(warnings);
      text = formulary.write(letter, pages, Map.of());
    } catch (Refusal refusal) {
      spec.commandLine().getErr().println(Messages.shared().text(Language.ENGLISH, refusal));
      return code(refusal);
    }
    warnings.forEach(w -> spec.commandLine().getErr().println("Warning: " + w));
    if (strict && !warnings.isEmpty()) {
      return Main.NO;
    }
    write(text, NotePaper.of(text, printed, formulary.subject(letter)), printed, read);
    return Main.DONE;
  }

  private static int code(Refusal refusal) {
    if (refusal.key().equals("correspondence.pages-disagree")) {
      return Main.NO;
    }
    boolean file =
        refusal.key().startsWith("documents.")
            || refusal.key().equals("correspondence.enclosure-missing");
    return file ? Main.UNREADABLE : Main.WRONG_USAGE;
  }

  private OrganisationPack readPack() {
    Path folder = Path.of(pack);
    return Files.isDirectory(folder)
        ? OrganisationPack.read(folder)
        : OrganisationPack.shipped(pack);
  }

  private List<Language> languages(OrganisationPack read) {
    if (languages == null) {
      List<Language> usual = read.organisation().letterhead().renditions();
      return usual.isEmpty() ? read.organisation().languages() : usual;
    }
    try {
      return languages.stream().map(l -> new Language(l.strip())).toList();
    } catch (IllegalArgumentException e) {
      throw wrong("--languages: " + e.getMessage());
    }
  }

  private Series series(OrganisationPack read) {
    Map<String, Series> known = read.organisation().seriesByCode();
    if (series == null) {
      return known.values().iterator().next();
    }
    Series found = known.get(series);
    if (found == null) {
      throw wrong("--series: the pack has " + known.keySet() + ", not " + series);
    }
    return found;
  }

  private String printed(Series numbered) {
    if (number == null) {
      return numbered.blank(date.getYear());
    }
    return number.matches("\\d{1,9}")
        ? numbered.print(date.getYear(), Long.parseLong(number))
        : number;
  }

  private void write(NoteText text, Paper paper, String printed, OrganisationPack read)
      throws IOException {
    for (String format : formats) {
      if (!FORMATS.contains(format)) {
        throw wrong("--format: " + String.join(", ", FORMATS) + ", not " + format);
      }
    }
    Files.createDirectories(output.toAbsolutePath());
    // The note of a day is the same file whenever it is rendered.
    Instant made = date.atTime(12, 0).atZone(read.organisation().zone()).toInstant();
    String name =
        "note-" + date + "-" + printed.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    for (String format : formats) {
      byte[] bytes =
          switch (format) {
            case "pdf" -> PdfWriter.write(paper, made);
            case "docx" -> WordWriter.write(paper, made);
            default -> plain(text, printed).getBytes(StandardCharsets.UTF_8);
          };
      Path file = output.resolve(name + "." + format);
      Files.write(file, bytes);
      spec.commandLine().getOut().println(file);
    }
  }

  private static String plain(NoteText text, String printed) {
    StringBuilder all = new StringBuilder();
    text.renditions().forEach(r -> all.append(text.plain(r, printed)).append('\f'));
    return all.toString();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
