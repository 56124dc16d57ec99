package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.institution.pack.PackFiles;
import org.chancery.world.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./chancery pack` as an author of packs uses it.
class PackTest {

  @TempDir Path folder;

  @Test
  void a_sound_pack_is_called_so() throws IOException {
    assertEquals("0\nlisna 1: sound\n", run("pack", "check", lay("sound", Packs.LISNA.files())));
  }

  @Test
  void a_mistake_is_told_and_the_answer_is_no() throws IOException {
    PackFiles wrong = Packs.with(Packs.LISNA, "pack.yaml", "as-of: 2020-01-01", "as-of: soon");
    assertEquals(
        "1\npack.yaml:5 as-of: 'soon' is not a date (expected YYYY-MM-DD)\n",
        run("pack", "check", lay("wrong", wrong)));
  }

  @Test
  void a_difference_is_told() throws IOException {
    PackFiles after =
        Packs.with(
            Packs.LISNA,
            "delegations.yaml",
            "state: NLD, from: 2019-05-16",
            "state: NLD, from: 2019-06-01");
    assertEquals(
        "1\n~ delegations.yaml members[NLD] from: 2019-05-16 → 2019-06-01\n",
        run("pack", "diff", lay("before", Packs.LISNA.files()), lay("after", after)));
  }

  @Test
  void a_folder_that_is_none_cannot_be_read() {
    assertEquals("3\n", run("pack", "check", folder.resolve("nowhere").toString()));
  }

  private String lay(String name, PackFiles files) throws IOException {
    Path directory = Files.createDirectory(folder.resolve(name));
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      Files.writeString(directory.resolve(file.getKey()), file.getValue());
    }
    return directory.toString();
  }

  private static String run(String... arguments) {
    PrintStream console = System.out;
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    try {
      return Main.commandLine().execute(arguments)
          + "\n"
          + output.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    } finally {
      System.setOut(console);
    }
  }
}
