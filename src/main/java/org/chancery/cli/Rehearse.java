package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Does once what is started often, so that the JDK can record what a start needs: reads the case,
/// renders a note, starts and stops the server. The launcher calls it after a build.
@Command(name = "rehearse", hidden = true)
final class Rehearse implements Callable<Integer> {

  private static final String CASE = "/demo/soc-2020-12-11/";

  @Mixin Server server = new Server();

  @Override
  public Integer call() throws IOException {
    Path stage = Files.createDirectories(server.data.resolve("stage"));
    Path word = lay(stage, "draft-decisions.docx");
    Path pdf = lay(stage, "draft-decisions.pdf");
    Path text = lay(stage, "note-and-draft-decisions.txt");
    List<List<String>> pieces =
        List.of(
            List.of(
                "extract", "--format", "json", word.toString(), pdf.toString(), text.toString()),
            List.of("extract", text.toString()),
            note(pdf, stage));
    for (List<String> piece : pieces) {
      int code = play(piece);
      if (code != Main.DONE) {
        throw new IllegalStateException(piece + " ended with " + code);
      }
    }
    server.port = 0;
    server.start(Map.of("chancery.demonstration", "2020-12-09T04:00:00Z")).close();
    return Main.DONE;
  }

  /// The note of the case.
  private static List<String> note(Path enclosed, Path output) {
    List<String> words =
        new ArrayList<>(List.of("note", "--date", "2020-12-09", "--number", "360"));
    words.addAll(List.of("--what", "draft-decisions-of-meeting", "--organ", "soc"));
    words.addAll(List.of("--meeting", "2020-12-11", "--enclose", enclosed.toString()));
    words.addAll(List.of("--format", "pdf,docx,txt", "-o", output.toString()));
    return words;
  }

  private static int play(List<String> piece) {
    CommandLine stage = Main.commandLine();
    stage.setOut(new PrintWriter(Writer.nullWriter()));
    return stage.execute(piece.toArray(String[]::new));
  }

  private static Path lay(Path stage, String name) throws IOException {
    try (InputStream in = Rehearse.class.getResourceAsStream(CASE + name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + CASE + name);
      }
      Path file = stage.resolve(name);
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    }
  }
}
