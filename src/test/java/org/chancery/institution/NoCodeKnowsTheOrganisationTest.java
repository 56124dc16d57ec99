package org.chancery.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.delegations.Group;
import org.chancery.delegations.Membership;
import org.chancery.platform.Language;
import org.chancery.world.Packs;
import org.junit.jupiter.api.Test;

/// What makes an installation one organisation's is its pack. No code, page or message of ours
/// knows it, and another pack makes another organisation.
class NoCodeKnowsTheOrganisationTest {

  private static final Pattern KNOWING =
      Pattern.compile(
          "CICA|СВМДА|АӨСШК|Nur-Sultan|Нур-Султан|Нұр-Сұлтан|Astana\\b|Астана\\b|Asia/Almaty|emb\\b"
              + "|17-1|Kazakhstan(?!\")|Қазақстан|Казахстан|Senior Officials|lisna",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Comments may tell an example from the trade; packs and the demonstration are what they are.
  private static boolean mayKnow(String line, Path file) {
    String text = line.strip();
    return text.startsWith("///")
        || text.startsWith("//")
        || text.startsWith("#")
        || file.toString().contains("/packs/")
        || file.toString().contains("/demo/")
        // The zones of the world's capitals, whoever is a member.
        || file.endsWith("CapitalClocks.java");
  }

  @Test
  void no_line_of_ours_names_it() throws IOException {
    List<String> knowing = new ArrayList<>();
    for (Path root : List.of(Path.of("src/main/java"), Path.of("src/main/resources"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file :
            files.filter(f -> f.toString().matches(".*\\.(java|jte|properties|sql|js)")).toList()) {
          int number = 0;
          for (String line : Files.readAllLines(file)) {
            number++;
            if (!mayKnow(line, file) && KNOWING.matcher(line).find()) {
              knowing.add(file + ":" + number + " " + line.strip());
            }
          }
        }
      }
    }
    assertEquals(List.of(), knowing);
  }

  @Test
  void another_pack_is_another_organisation() {
    Organisation lisna = Packs.LISNA.organisation();
    Membership membership = Packs.LISNA.section(Membership.class);
    LocalDate day = LocalDate.of(2020, 12, 9);
    assertEquals(List.of(Language.FRENCH, Language.ENGLISH, Language.RUSSIAN), lisna.languages());
    assertEquals("NV-0360/2020", lisna.series("notes").print(2020, 360));
    assertEquals(ZoneId.of("Europe/Brussels"), lisna.zone());
    assertEquals("Liège", lisna.seat().place(day).name(Language.FRENCH, day));
    assertEquals("exclusive", lisna.silencePreset().term("boundary"));
    assertEquals(5, membership.members(day).size());
    assertEquals(4, membership.members(LocalDate.of(2019, 5, 15)).size());
    assertEquals(
        """
        SERVICE PUBLIC FÉDÉRAL AFFAIRES ÉTRANGÈRES
        DU ROYAUME DE BELGIQUE

        AMBASSADES DES ÉTATS MEMBRES
        Bruxelles, Paris\
        """,
        membership.addressees(Group.MEMBERS, day).in(Language.FRENCH).blockText());
    assertEquals(
        "Liège, le 1er décembre 2020",
        lisna
            .dates()
            .placeAndDate(
                Language.FRENCH,
                lisna.place("liege").names().in(Language.FRENCH, day),
                LocalDate.of(2020, 12, 1)));
  }
}
