import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.correspondence.Formulary;
import org.chancery.correspondence.Letter;
import org.chancery.correspondence.NotePaper;
import org.chancery.correspondence.NoteText;
import org.chancery.correspondence.Thing;
import org.chancery.correspondence.Wording;
import org.chancery.documents.Paper;
import org.chancery.documents.PdfWriter;
import org.chancery.documents.WordWriter;
import org.chancery.institution.OrganisationPack;
import org.chancery.platform.Language;

/// 500 notes verbales in three languages to PDF/A, written by the shipped pack's formulas as the register writes them: Chancery in one warm
/// process against LibreOffice converting the same notes as DOCX in one process (started once, driven by `convert.py`; its start is counted,
/// a fiftieth of its time). No two notes are alike: number, dates, organ, pages and every third note's further paragraph differ. Chancery's
/// time is from the letter to the file, the wording included. Run by `benchmarks/notes`.
final class NotesBenchmark {

  private static final int NOTES = 500;
  private static final LocalDate BEGIN = LocalDate.of(2020, 3, 2);
  private static final List<Language> LANGUAGES = List.of(Language.KAZAKH, Language.ENGLISH, Language.RUSSIAN);
  private static final OrganisationPack PACK = OrganisationPack.shipped("cica");
  private static final Formulary FORMULARY = Formulary.of(PACK);

  /// The transmittal note of December 2020, another day, meeting and number each time.
  private static Paper note(int number) {
    LocalDate day = BEGIN.plusDays(number % 280);
    Letter letter =
        Letter.of(Letter.TRANSMIT, day, LANGUAGES)
            .about(
                new Thing.OfMeeting(
                    "draft-decisions-of-meeting", number % 2 == 0 ? "soc" : "ministerial", day.plusDays(2 + number % 13)));
    NoteText text = FORMULARY.write(letter, 1 + number % 9, number % 3 == 0 ? further(number) : Map.of());
    String printed = PACK.organisation().seriesByCode().values().iterator().next().print(day.getYear(), number);
    return NotePaper.of(text, printed, FORMULARY.subject(letter));
  }

  private static Map<Language, Wording> further(int number) {
    return Map.of(
        Language.KAZAKH, Wording.typed("", "Құжаттың " + number + "-тармағына назар аударуды сұраймыз."),
        Language.ENGLISH, Wording.typed("", "Attention is drawn to item " + number + " of the document."),
        Language.RUSSIAN, Wording.typed("", "Просим обратить внимание на пункт " + number + " документа."));
  }

  private static final Instant MADE = Instant.parse("2020-12-09T04:00:00Z");
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private NotesBenchmark() {}

  public static void main(String... arguments) throws Exception {
    Path folder = Files.createTempDirectory("notes");
    try {
      double own = chancery(folder);
      double office = libreOffice(folder);
      System.out.printf("chancery     %6.1f ms CPU a note   %6.1f notes per CPU second%n", own, 1000 / own);
      System.out.printf("libreoffice  %6.1f ms CPU a note   %6.1f notes per CPU second%n", office, 1000 / office);
      System.out.printf("ratio        %6.1f%n", office / own);
    } finally {
      delete(folder);
    }
  }

  /// Writing the files is part of both. The CPU time is the whole process's: compiler and collector included.
  private static double chancery(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("own"));
    for (int i = 0; i < 4 * NOTES; i++) {
      PdfWriter.write(note(10_000 + i), MADE);
    }
    long before = MACHINE.getProcessCpuTime();
    long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < NOTES; i++) {
      Files.write(folder.resolve("own/" + i + ".pdf"), PdfWriter.write(note(i), MADE));
    }
    double own = (MACHINE.getProcessCpuTime() - before) / 1e6 / NOTES;
    thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread;
    System.out.printf("             (of it %.1f ms in the rendering thread)%n", thread / 1e6 / NOTES);
    long counting = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < NOTES; i++) {
      PdfWriter.pageCount(note(i));
    }
    counting = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - counting;
    System.out.printf("             (layout alone %.1f ms)%n", counting / 1e6 / NOTES);
    return own;
  }

  private static double libreOffice(Path folder) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", "-c"));
    Path words = Files.createDirectories(folder.resolve("word"));
    for (int i = 0; i < NOTES; i++) {
      Files.write(words.resolve(i + ".docx"), WordWriter.write(note(i), MADE));
    }
    Path made = Files.createDirectories(folder.resolve("office"));
    command.add(
        """
        TIMEFORMAT='cpu %U %S'
        time soffice -env:UserInstallation=file://{folder}/profile --headless --norestore \
          --accept='socket,host=127.0.0.1,port=28765;urp' >/dev/null 2>&1 &
        /usr/bin/python3 benchmarks/convert.py {folder}/word {folder}/office 28765
        wait"""
            .replace("{folder}", folder.toString()));
    Process office = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(office.getInputStream().readAllBytes());
    office.waitFor();
    long converted;
    try (Stream<Path> files = Files.list(made)) {
      converted = files.count();
    }
    Matcher cpu = Pattern.compile("cpu ([\\d.]+) ([\\d.]+)").matcher(said);
    if (converted != NOTES || !cpu.find()) {
      throw new IllegalStateException("LibreOffice made " + converted + " files: " + said);
    }
    return (Double.parseDouble(cpu.group(1)) + Double.parseDouble(cpu.group(2))) * 1000 / NOTES;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> {
        try {
          Files.delete(f);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
