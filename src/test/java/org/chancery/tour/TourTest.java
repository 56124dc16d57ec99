package org.chancery.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.audit.ExportProof;
import org.chancery.audit.Finding;
import org.chancery.world.Chromium;
import org.chancery.world.DemonstrationAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// Issue 2: the December 2020 decisions go in; taskings, silence procedures and a numbered note
/// come out, and what comes of them leads back to the paragraph.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TourTest {

  private static Installation installation;
  private static Chromium chromium;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    installation = new Installation("tour");
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
    installation.close();
  }

  @Test
  @Order(1)
  void the_whole_thread_in_english() throws IOException {
    Eye eye = new Eye(true);
    People people = People.at(installation.address(), eye, chromium::window);
    walk(people, Papers.DRAFT_AS_PDF);
    people
        .registrar()
        .at("/audit")
        .sees("Silence certified", "Outcome of a silence announced", "SOC 11.12.2020 § 9");
    people.administrator().at("/institution");
    the_record_is_sound(people.registrar());
    assertEquals(List.of(), eye.findings());
  }

  private static void walk(People people, FilePayload draft) {
    Walk walk = new Walk(people);
    walk.settles_the_first_number();
    walk.imports(draft);
    walk.corrects();
    walk.fixes_the_hours_and_confirms();
    walk.the_note_goes_out(draft);
    walk.the_text_is_adopted();
    Silences silences = new Silences(people, walk);
    silences.both_are_circulated();
    silences.mongolia_objects();
    silences.the_members_are_told_that_it_is_broken();
    silences.nobody_objects_and_it_is_certified();
    silences.the_thread_is_whole();
  }

  private void the_record_is_sound(Visitor registrar) throws IOException {
    Path export = folder.resolve("audit.jsonl");
    Files.write(export, registrar.file("/audit/export"));
    assertInstanceOf(Finding.Sound.class, new ExportProof(null).check(export));
  }

  @Test
  @Order(2)
  void every_act_works_without_scripts() throws IOException {
    try (Installation quiet = new Installation("quiet")) {
      Eye eye = new Eye(false);
      People people = People.at(quiet.address(), eye, chromium::windowWithoutScripts);
      walk(people, Papers.DRAFT_AS_WORD);
      the_record_is_sound(people.registrar());
      assertEquals(List.of(), eye.findings());
    }
  }

  /// After the walk, so that there is something to read.
  @Test
  @Order(3)
  void key_pages_in_russian_and_kazakh() {
    String confirming = "/decisions/" + installation.draftDecisions() + "/read";
    Eye eye = new Eye(true);
    var officer = new Visitor(chromium.window(1280, 860), installation.address(), eye);
    var mongolia = new Visitor(chromium.window(1280, 860), installation.address(), eye);
    officer.enters(DemonstrationAccount.OFFICER);
    mongolia.enters(DemonstrationAccount.MONGOLIA);
    for (String tag : List.of("ru", "kk")) {
      for (int width : List.of(1280, 390)) {
        eye.examines(tag.equals("ru") == (width == 1280));
        officer.takesUp(width);
        mongolia.takesUp(width);
        new Rounds(officer, mongolia, tag).go(confirming);
        if (tag.equals("kk") && width == 1280) {
          officer.picture("register-kk");
        }
      }
    }
    assertEquals(List.of(), eye.findings());
  }
}
