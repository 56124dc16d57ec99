import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.documents.Paper;
import org.chancery.documents.PdfWriter;
import org.chancery.documents.SampleNote;
import org.chancery.documents.WordWriter;

/// 500 notes in three languages to PDF/A: Chancery in one warm process against LibreOffice converting the same notes as DOCX in one
/// process (started once, driven by `convert.py`; its start is counted, a fiftieth of its time). Every note has its own number, so that none is like another. Run by `benchmarks/notes`.
final class NotesBenchmark {

  private static final int NOTES = 500;

  /// The note that is measured; give another here to measure another.
  private static Paper note(int number) {
    return SampleNote.of(number);
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
