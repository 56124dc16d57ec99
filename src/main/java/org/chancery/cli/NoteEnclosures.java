package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.correspondence.Annexes;
import org.chancery.correspondence.PageCount;
import org.chancery.documents.ReadText;
import org.chancery.documents.TextReader;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The files behind a note: their pages are counted, their annexes looked for.
final class NoteEnclosures {

  @Option(
      names = "--enclose",
      paramLabel = "FILE",
      description = "A PDF or Word file that lies behind the note; may be repeated.")
  List<Path> files = List.of();

  @Option(
      names = "--pages",
      paramLabel = "COUNT",
      description =
          "The pages of all enclosures. Needed where a Word file is enclosed, which has none of its own; "
              + "for PDF files they are counted, and this number is checked.")
  @Nullable Integer pages;

  int pages(List<String> warnings) {
    int counted = 0;
    boolean all = true;
    List<String> names = files.stream().map(f -> String.valueOf(f.getFileName())).toList();
    for (Path file : files) {
      ReadText text = read(file);
      Integer own = text.pages();
      if (own == null) {
        all = false;
      } else {
        counted += own;
      }
      Annexes.missing(text.text(), names)
          .forEach(a -> warnings.add(file + " mentions " + a + ", which is not enclosed"));
    }
    if (files.isEmpty()) {
      return 0;
    }
    if (!all) {
      warnings.add("pages were stated, not counted: Word files have none of their own");
    }
    return PageCount.agreed(
        String.join(", ", names),
        all ? Optional.of(counted) : Optional.empty(),
        Optional.ofNullable(pages));
  }

  private static ReadText read(Path file) {
    try {
      return TextReader.read(file);
    } catch (IOException e) {
      throw new Refusal("correspondence.enclosure-missing", file.toString());
    }
  }
}
