package org.chancery.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/// The first half of the case: the draft Decisions come in, go out by note № 17-1/360emb, and are
/// adopted. Each step is one sitting of one person.
final class Walk {

  private final People people;
  private String decision = "";

  Walk(People people) {
    this.people = people;
  }

  String decision() {
    return decision;
  }

  /// The paper journal stood at 359.
  void settles_the_first_number() {
    Part numbers = people.registrar().at("/notes/numbers/embassies");
    Part form = numbers.open("Settle the first number of the year").write("First number", "360");
    form.press("Settle the first number of the year").sees("Next: № 17-1/360emb");
  }

  void imports(FilePayload draft) {
    Part desk = people.officer().at("/").sees("From a decision to its outcome");
    Part form = desk.follow("Import the first decision");
    Part reading = form.attach("The text of the decision", draft).press("Import and read");
    reading.sees(
        "Senior Officials Committee: Decisions of 11 December 2020",
        "To be confirmed",
        draft.name,
        "7 taskings",
        "2 silence procedures",
        "1 foreseen meeting",
        "8 remarks ask for your attention above.");
    decision = people.officer().path().replace("/read", "");
  }

  /// Every field can be corrected; here the addressees of § 8 and the title of § 9.
  void corrects() {
    Part reading = people.officer().page();
    Part eighth = paragraph(reading, "§ 8").open("SOC tasked the CICA Secretariat to provide");
    reading = eighth.write("To whom the result goes", "Member States").press("Save the correction");
    paragraph(reading, "§ 8").sees("To whom", "Member States");
    Part ninth = paragraph(reading, "§ 9").open("(for approval through silence procedure");
    reading =
        ninth
            .write(
                "What is to be done; for a silence the name of the text", "Titles of the personnel")
            .press("Save the correction");
    paragraph(reading, "§ 9").part("Silence procedure").sees("Titles of the personnel");
  }

  private static Part paragraph(Part page, String citation) {
    return page.part("Paragraph " + citation);
  }

  void fixes_the_hours_and_confirms() {
    Part reading = people.officer().page();
    paragraph(reading, "§ 2").sees("Neither hour nor time zone is given");
    people.officer().picture("confirming");
    reading = reading.press("Fix 25 December 2020, 18:00 (UTC+6)");
    reading = reading.press("Fix 15 January 2021, 18:00 (UTC+6)");
    reading.seesNot("Neither hour nor time zone is given").sees("5 remarks ask");
    Part thread = reading.part("Confirm the reading").press("Confirm");
    assertEquals(decision, people.officer().path());
    paragraph(thread, "§ 2").sees("Tasking", "Silence procedure", "Provisional");
    paragraph(thread, "§ 1").sees("Took note; nothing to carry out.");
  }

  void the_note_goes_out(FilePayload draft) {
    Part form = people.officer().page().part("Note verbale");
    if (draft.name.endsWith(".docx")) {
      form.write("Pages of the enclosure", "2");
    }
    form.press("Draft the note").sees("Draft", draft.name, "2 pages", "Enclosure:");
    String path = people.officer().path();
    Part note = people.registrar().at(path).press("Register and number");
    note.sees("Note verbale № 17-1/360emb", "Registered");
    note.sees(
        "has the honour to forward the draft Decisions of the Senior Officials Committee meeting",
        "Аға лауазымды тұлғалар комитеті",
        "Nur-Sultan, 09 December 2020");
    people.registrar().picture("note");
    beginsWith("%PDF-", people.registrar().file(note.addressOf("PDF")));
    beginsWith("PK", people.registrar().file(note.addressOf("Word")));
    note.press("Circulate").sees("Circulated");
    people.registrar().at("/notes").sees("№ 17-1/360emb", "Circulated");
  }

  private static void beginsWith(String mark, byte[] file) {
    assertTrue(new String(file, StandardCharsets.ISO_8859_1).startsWith(mark), mark);
  }

  void the_text_is_adopted() {
    people.officer().at("/").sees("11 December 2020");
    Part thread = the_clock_moves_to("11.12.2020 15:00", decision);
    thread = thread.part("In brackets").press("Agreed", 0);
    thread = thread.part("In brackets").press("Agreed", 1);
    thread.part("In brackets").sees("Agreed: the brackets go, the words stay");
    thread = thread.part("Adoption").press("Mark as adopted");
    thread.sees("As adopted", "Adopted on", "11 December 2020").seesNot("Provisional");
  }

  Part the_clock_moves_to(String moment, String path) {
    Part page = people.officer().at(path).write("Move the clock to", moment).press("Move");
    return page.sees("The clock stands at");
  }
}
