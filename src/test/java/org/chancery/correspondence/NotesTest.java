package org.chancery.correspondence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.Mandate;
import org.chancery.delegations.Channel;
import org.chancery.documents.Documents;
import org.chancery.documents.FileId;
import org.chancery.documents.PdfWriter;
import org.chancery.documents.TextReader;
import org.chancery.platform.Language;
import org.chancery.platform.Refusal;
import org.chancery.world.ServerTest;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The register of outgoing notes on a real server.
@ServerTest
class NotesTest {

  private static final Mandate MANDATE =
      new Mandate(UUID.randomUUID(), "2", "SOC, 11 December 2020, § 2");

  @Autowired Notes notes;
  @Autowired Documents documents;
  @Autowired DSLContext sql;

  @Test
  void a_draft_has_no_number_and_speaks_by_the_formulas() {
    NoteId id = draft();
    Note note = notes.get(id);
    assertEquals(NoteState.DRAFTED, note.state());
    assertEquals(Optional.empty(), note.designation());
    assertEquals(Optional.of(MANDATE), note.mandate());
    assertEquals(2, note.pagesEnclosed());
    assertTrue(
        notes.text(id).renditions().get(1).opening().contains("to be held on 11 December 2020"));
    assertTrue(
        note.subject().in(Language.ENGLISH).startsWith("The draft Decisions"), "for the register");
  }

  @Test
  void registration_numbers_fixes_and_prints_the_note() {
    NoteId id = draft();
    String expected = notes.nextNumber("embassies");
    Note note = notes.register(id);
    Note.Registration registration = note.registration().orElseThrow();
    assertEquals(expected, registration.designation());
    assertEquals(NoteState.REGISTERED, note.state());
    assertEquals(27, note.recipients().size());
    assertEquals(Channel.Kind.HOST_MINISTRY, note.recipients().getFirst().channel());
    byte[] pdf = documents.open(registration.pdf().file());
    assertEquals(registration.pdf().sha256(), documents.get(registration.pdf().file()).sha256());
    assertArrayEquals(PdfWriter.write(notes.paper(id), registration.at()), pdf);
    assertEquals(3, documents.get(registration.pdf().file()).pages());
    assertTrue(TextReader.read("note.pdf", pdf).text().contains("Nur-Sultan, 09"));
    assertEquals(List.of(), notes.gaps("embassies", 2020));
  }

  @Test
  void a_refused_registration_gives_no_number_away() {
    String before = notes.nextNumber("embassies");
    NoteId ahead =
        notes.draft(new NoteDraft(letter().dated(LocalDate.of(2020, 12, 30)), "embassies"));
    assertRefused("correspondence.dated-ahead", () -> notes.register(ahead));
    NoteId old = notes.draft(new NoteDraft(letter().dated(LocalDate.of(2019, 12, 9)), "embassies"));
    assertRefused("correspondence.other-year", () -> notes.register(old));
    assertEquals(before, notes.nextNumber("embassies"));
  }

  @Test
  void what_is_registered_is_never_edited() {
    NoteId id = draft();
    notes.register(id);
    NoteText official = notes.text(id);
    assertRefused(
        "correspondence.official", () -> notes.reword(id, Language.ENGLISH, Wording.GENERATED));
    assertRefused("correspondence.official", () -> notes.redate(id, LocalDate.of(2020, 12, 8)));
    assertRefused("correspondence.official", () -> notes.register(id));
    for (String statement :
        List.of(
            "UPDATE correspondence.rendition SET official = '{}' WHERE note = ?",
            "UPDATE correspondence.number_given SET number = 7 WHERE note = ?",
            "DELETE FROM correspondence.number_given WHERE note = ?")) {
      assertThrows(DataAccessException.class, () -> sql.execute(statement, id.value()));
    }
    assertEquals(official, notes.text(id));
  }

  @Test
  void an_officers_words_reach_the_official_text() {
    NoteId id = draft();
    notes.reword(
        id, Language.ENGLISH, Wording.typed("the revised draft Decisions", "A further word."));
    assertTrue(remarks(id).contains("correspondence.remark.uneven"));
    notes.register(id);
    Rendition english = notes.text(id).renditions().get(1);
    assertEquals("the revised draft Decisions", english.words());
    assertEquals(List.of("A further word."), english.further());
  }

  @Test
  void circulating_marks_every_recipient_once() {
    NoteId id = draft();
    assertRefused("correspondence.not-registered", () -> notes.circulate(id));
    notes.register(id);
    notes.circulate(id);
    Note note = notes.get(id);
    assertEquals(NoteState.CIRCULATED, note.state());
    assertTrue(note.recipients().stream().allMatch(r -> r.handover().isPresent()));
    assertEquals(
        List.of(NoteState.DRAFTED, NoteState.REGISTERED, NoteState.CIRCULATED),
        note.history().stream().map(Note.Stage::state).toList());
    assertRefused("correspondence.not-registered", () -> notes.circulate(id));
    assertRefused("correspondence.circulated", () -> notes.giveUp(id, "too late"));
  }

  @Test
  void a_void_number_keeps_its_place_and_its_reason() {
    NoteId id = draft();
    long number = notes.register(id).registration().orElseThrow().place().number();
    assertRefused("correspondence.reason-missing", () -> notes.giveUp(id, " "));
    notes.giveUp(id, "wrong enclosure");
    GivenNumber wasted = notes.voidNumber("embassies", "spoilt form");
    assertEquals(number + 1, wasted.number());
    Note next = notes.register(draft());
    assertEquals(number + 2, next.registration().orElseThrow().place().number());
    List<GivenNumber> numbers = notes.numbers("embassies", 2020);
    assertTrue(
        numbers.stream()
            .anyMatch(n ->
                n.number() == number && n.voidReason().equals(Optional.of("wrong enclosure"))));
    assertEquals(List.of(), notes.gaps("embassies", 2020));
    assertRefused("correspondence.series-started", () -> notes.startSeries("embassies", 900));
  }

  @Test
  void pages_are_counted_and_checked() throws IOException {
    FileId pdf = keep("draft-decisions.pdf");
    FileId word = keep("draft-decisions.docx");
    assertRefused(
        "correspondence.pages-disagree",
        () -> notes.draft(enclosing(new Enclosing(pdf, Optional.of(3)))));
    assertRefused("correspondence.pages-missing", () -> notes.draft(enclosing(Enclosing.of(word))));
    NoteId id = notes.draft(enclosing(new Enclosing(word, Optional.of(2))));
    assertEquals(
        List.of("correspondence.remark.annex", "correspondence.remark.stated"), remarks(id));
  }

  @Test
  void the_register_pages_filters_and_counts_alike() {
    NoteId id = draft();
    String number = notes.register(id).designation().orElseThrow();
    NoteFilter mine =
        new NoteFilter(
            Optional.of(NoteState.REGISTERED),
            Optional.of(2020),
            Optional.of("BGD"),
            List.of("комитет", number.substring(2)));
    NotePage found = notes.list(mine, Optional.empty(), 10);
    assertEquals(List.of(id), found.lines().stream().map(NoteLine::id).toList());
    assertEquals(1, found.total());
    draft();
    draft();
    NotePage first = notes.list(NoteFilter.EVERY, Optional.empty(), 2);
    NotePage second = notes.list(NoteFilter.EVERY, first.next(), 2);
    assertEquals(2, first.lines().size());
    assertFalse(first.lines().stream().anyMatch(second.lines()::contains));
    assertEquals(
        List.of(),
        notes
            .list(
                new NoteFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), List.of("100%_no")),
                Optional.empty(),
                2)
            .lines());
  }

  @Test
  void letters_come_back_from_the_database_as_they_went() {
    Letter letter =
        letter()
            .pursuantTo(new Pursuance("soc", LocalDate.of(2020, 12, 11), "2"))
            .by(
                new org.chancery.platform.Deadline.OnDate(
                    LocalDate.of(2021, 1, 30), "by January 30"))
            .referringTo(new Earlier("12", LocalDate.of(2020, 1, 2)))
            .effective(LocalDate.of(2020, 12, 26))
            .saying(new org.chancery.platform.Localized(Map.of(Language.KAZAKH, "сөз")));
    assertEquals(letter, NoteJson.read(NoteJson.write(letter), Letter.class));
  }

  private List<String> remarks(NoteId id) {
    return notes.remarks(id).stream().map(Remark::key).toList();
  }

  private static Letter letter() {
    return FormularyTest.theCase();
  }

  private NoteDraft enclosing(Enclosing enclosing) {
    return new NoteDraft(letter(), "embassies").citing(MANDATE).enclosing(enclosing);
  }

  private NoteId draft() {
    try {
      return notes.draft(enclosing(Enclosing.of(keep("draft-decisions.pdf"))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private FileId keep(String name) throws IOException {
    try (var stream = NotesTest.class.getResourceAsStream("/demo/soc-2020-12-11/" + name)) {
      return documents.keep(
          name, "application/octet-stream", java.util.Objects.requireNonNull(stream));
    }
  }

  private static void assertRefused(String key, org.junit.jupiter.api.function.Executable deed) {
    assertEquals(key, assertThrows(Refusal.class, deed).key());
  }
}
