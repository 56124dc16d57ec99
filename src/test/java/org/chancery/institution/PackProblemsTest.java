package org.chancery.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.institution.pack.PackFiles;
import org.chancery.institution.pack.PackProblem;
import org.chancery.platform.Language;
import org.chancery.platform.Messages;
import org.chancery.platform.Refusal;
import org.chancery.world.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is wrong in a pack is told by file, line and field.
class PackProblemsTest {

  /// A mistake made in the pack of the case, and how it is told at the line where `find` stands.
  record Mistake(String file, String find, String replace, String told) {}

  static Stream<Mistake> mistakes() {
    return Stream.of(
        new Mistake(
            "delegations.yaml",
            "{ state: KGZ, from: 2002-06-04 }",
            "{ state: KGZ, from: 2020-13-01 }",
            "members[8].from: '2020-13-01' is not a date (expected YYYY-MM-DD)"),
        new Mistake(
            "delegations.yaml",
            "{ state: KGZ, from: 2002-06-04 }",
            "{ state: KGZ, form: 2002-06-04 }",
            "members[8].form: 'form' is not known here"
                + " (known: assumed, from, precision, state, to)"),
        new Mistake(
            "delegations.yaml",
            "{ state: KGZ, from: 2002-06-04 }",
            "{ state: KGS, from: 2002-06-04 }",
            "members[8].state: no state 'KGS' is known"),
        new Mistake(
            "delegations.yaml",
            "{ state: KGZ, from: 2002-06-04 }",
            "{ state: KGZ, from: 2002-06-04, to: 2001-01-01 }",
            "members[8].to: the end 2001-01-01 is not after the beginning 2002-06-04"),
        new Mistake(
            "delegations.yaml",
            "{ state: KWT, from: 2022-10-13 }  ",
            "{ state: KAZ, from: 2022-10-13 }  ",
            "members[27]: the period overlaps that of members[7]"),
        new Mistake(
            "delegations.yaml",
            "place: tashkent }",
            "place: toshkent }",
            "channels[24].place: no place 'toshkent' is known"),
        new Mistake(
            "delegations.yaml",
            "kind: host-ministry",
            "kind: ministry",
            "channels[0].kind: 'ministry' is none of: host-ministry, resident-embassy,"
                + " non-resident-embassy"),
        new Mistake(
            "delegations.yaml",
            "place: ankara, assumed: true",
            "place: ankara, assumed: yes",
            "channels[25].assumed: 'yes' is neither true nor false"),
        new Mistake(
            "states.yaml",
            "- code: AFG",
            "- code: AFX",
            "states[0].code: no ISO 3166 'AFX' is known"),
        new Mistake(
            "organisation.yaml",
            "parent: ministerial",
            "parent: ministers",
            "organs[2].parent: no organ 'ministers' is known"),
        new Mistake(
            "organisation.yaml",
            "zone: Asia/Almaty",
            "zone: Asia/Astana",
            "seat.zone: 'Asia/Astana' is not a time zone (expected as in Asia/Tashkent)"),
        new Mistake(
            "organisation.yaml",
            "from: summit-3, to: summit-4",
            "from: summit-3, to: summit-5",
            "chairmanships[1].to: no event 'summit-5' is known"),
        new Mistake(
            "places.yaml",
            "- code: almaty",
            "- code: astana",
            "places[1].code: 'astana' is given twice"),
        new Mistake(
            "places.yaml",
            "en: Almaty",
            "de: Almaty",
            "places[1].names: 'de' is not known here (known: en, kk, ru)"),
        new Mistake(
            "places.yaml",
            "en: Almaty",
            "en: [Almaty]",
            "places[1].names.en: named values are expected here"),
        new Mistake(
            "correspondence.yaml",
            "{index}/{number}{class}",
            "{index}/{running}{class}",
            "series[0].pattern: '№ {index}/{running}{class}' is not a number pattern"),
        new Mistake(
            "letters.yaml",
            "and has the honour to forward {object_nominative}.",
            "and has the honour to forward {objekt_nominative}.",
            "formulas.transmit.en: nothing can fill the place 'objekt_nominative'"),
        new Mistake(
            "letters.yaml",
            "and has the honour to forward {object_nominative}.",
            "and has the honour to forward {object_nominative.",
            "formulas.transmit.en: the braces of the sentence do not fit: {sender_initial} presents"
                + " its compliments to {addressees_nominative} and has the honour to forward"
                + " {object_nominative."),
        new Mistake(
            "silence.yaml",
            "boundary: inclusive",
            "boundary: inclusively",
            "presets[0].boundary: 'inclusively' is none of: exclusive, inclusive"),
        new Mistake(
            "silence.yaml",
            "minimum-window: P14D",
            "minimum-window: 14 days",
            "presets[1].minimum-window: '14 days' is not a length of time (expected as in P14D or"
                + " PT72H)"),
        new Mistake(
            "calendars.yaml",
            "weekend: [saturday, sunday]",
            "weekend: [saturday, soonday]",
            "calendars[0].weekend[1]: 'soonday' is none of: monday, tuesday, wednesday, thursday,"
                + " friday, saturday, sunday"),
        new Mistake("pack.yaml", "as-of: 2020-12-01", "as-of:", "as-of: the value is empty"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_told_by_file_line_and_field(Mistake mistake) {
    String text = String.valueOf(Packs.CICA.files().texts().get(mistake.file));
    long line = text.substring(0, text.indexOf(mistake.find)).lines().count();
    if (text.charAt(text.indexOf(mistake.find) - 1) == '\n') {
      line++;
    }
    List<String> told =
        told(Packs.with(Packs.CICA, mistake.file, mistake.find, mistake.replace)).stream()
            .map(PackProblem::toString)
            .toList();
    String expected = mistake.file + ":" + line + " " + mistake.told;
    assertTrue(told.contains(expected), () -> expected + "\nnot among\n" + String.join("\n", told));
  }

  @Test
  void every_mistake_is_found_in_one_reading() {
    String text = String.valueOf(Packs.CICA.files().texts().get("delegations.yaml"));
    PackFiles files =
        Packs.with(
            Packs.CICA,
            "delegations.yaml",
            text,
            text.replace("from: 2002-06-04", "from: 4 June 2002"));
    assertEquals(16, told(files).size());
  }

  @Test
  void a_missing_file_and_an_unknown_one_are_told() {
    PackFiles files = new PackFiles("test", Map.of("pack.yml", "code: x"));
    List<String> told = told(files).stream().map(PackProblem::toString).toList();
    assertTrue(told.contains("organisation.yaml: the file is missing"), told::toString);
    assertTrue(told.stream().anyMatch(t -> t.startsWith("pack.yml: a pack has no such file")));
  }

  @Test
  void broken_yaml_is_told_with_its_line() {
    PackFiles files = Packs.with(Packs.CICA, "places.yaml", "places:", "places:\n  - code: [\n");
    PackProblem first = told(files).getFirst();
    assertEquals("places.yaml", first.file());
    assertTrue(first.line() > 1, first::toString);
  }

  @Test
  void aliases_tags_and_depth_are_refused() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
    String tag = "code: !!java.net.URL [\"http://example.org\"]\n";
    String deep = "code: " + "[".repeat(2000) + "]".repeat(2000) + "\n";
    for (String text : List.of(bomb, tag, deep)) {
      PackFiles files = Packs.with(Packs.CICA, "pack.yaml", "code: cica\n", text);
      assertFalse(OrganisationPack.check(files).isSound(), text.substring(0, 20));
    }
  }

  @Test
  void a_hostile_or_foreign_archive_is_refused() throws IOException {
    byte[] large = new byte[2_000_000];
    java.util.Arrays.fill(large, (byte) 'x');
    assertRefused("institution.pack.too-large", zip("pack.yaml", large));
    assertRefused("institution.pack.no-zip", "no zip at all".getBytes(StandardCharsets.UTF_8));
    assertRefused("institution.pack.no-zip", zip("readme.txt", new byte[1]));
    assertRefused("institution.pack.not-utf8", zip("pack.yaml", new byte[] {(byte) 0xE9, 'a'}));
    PackFiles outside =
        PackFiles.zipped("z", zip("../../pack.yaml", "code: x".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("pack.yaml"), List.copyOf(outside.texts().keySet()));
  }

  @Test
  void every_kind_of_problem_is_worded_in_every_language() {
    for (Language language : Language.OF_THE_INTERFACE) {
      mistakes()
          .flatMap(m -> told(Packs.with(Packs.CICA, m.file, m.find, m.replace)).stream())
          .forEach(p -> assertTrue(Messages.shared().has(language, p.key()), p.key()));
    }
  }

  private static List<PackProblem> told(PackFiles files) {
    return OrganisationPack.check(files).problems();
  }

  private static void assertRefused(String key, byte[] bytes) {
    Refusal refusal = assertThrows(Refusal.class, () -> PackFiles.zipped("archive", bytes));
    assertEquals(key, refusal.key());
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
