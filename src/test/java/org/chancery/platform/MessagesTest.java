package org.chancery.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The interface says everything in every language, and nothing that nobody asks for.
class MessagesTest {

  private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*\"([a-z][\\w.-]+)\"");
  private static final Pattern REFUSED = Pattern.compile("new Refusal\\(\\s*\"([a-z][\\w.-]+)\"");

  @Test
  void every_message_exists_in_every_language() {
    Set<String> english = keys(Language.ENGLISH);
    for (Language language : Language.OF_THE_INTERFACE) {
      Set<String> missing = new TreeSet<>(english);
      missing.removeAll(keys(language));
      Set<String> extra = new TreeSet<>(keys(language));
      extra.removeAll(english);
      assertEquals(Set.of(), missing, "missing in " + language);
      assertEquals(Set.of(), extra, "only in " + language);
    }
  }

  @Test
  void every_message_is_well_formed_and_takes_the_same_parameters() {
    for (String key : keys(Language.ENGLISH)) {
      Set<String> english = parameters(Language.ENGLISH, key);
      for (Language language : Language.OF_THE_INTERFACE) {
        assertEquals(english, parameters(language, key), key + " in " + language);
      }
    }
  }

  @Test
  void every_message_that_is_asked_for_exists() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|jte)")).toList()) {
        String text = Files.readString(file);
        for (Pattern pattern : List.of(ASKED, REFUSED)) {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            // A key that ends in a dot is completed at run time; the module's own tests cover it.
            if (!matcher.group(1).endsWith(".")
                && !Messages.shared().has(Language.ENGLISH, matcher.group(1))) {
              missing.add(matcher.group(1) + " (" + file.getFileName() + ")");
            }
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void every_file_of_messages_belongs_to_a_module() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
      List<String> strangers =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> !Messages.MODULES.contains(f.replaceAll("_[a-z]+\\.properties", "")))
              .toList();
      assertEquals(List.of(), strangers);
    }
  }

  private static Set<String> keys(Language language) {
    return Messages.shared().texts(language).keySet();
  }

  private static Set<String> parameters(Language language, String key) {
    String pattern = Messages.shared().texts(language).getOrDefault(key, "");
    return new TreeSet<>(new MessageFormat(pattern, language.locale()).getArgumentNames());
  }
}
