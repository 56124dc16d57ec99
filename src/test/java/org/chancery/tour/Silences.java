package org.chancery.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;

/// The second half of the case: its two silences, one broken by a member, one that nobody breaks.
final class Silences {

  private static final String MEASURE = "Epidemiological safety, public health and pharmaceuticals";
  private static final String TITLES = "Titles of the personnel";

  private final People people;
  private final Walk walk;
  private String measure = "";
  private String titles = "";

  Silences(People people, Walk walk) {
    this.people = people;
    this.walk = walk;
  }

  void both_are_circulated() {
    measure = circulates(MEASURE, Papers.CONCEPT_PAPER);
    people.officer().at("/").sees("Needs you now", TITLES, "In preparation", MEASURE, "Running");
    people.officer().picture("desk");
    titles = circulates(TITLES, Papers.TITLES);
    people.registrar().at("/silence").sees(MEASURE, TITLES, "Running", "27 entitled");
    people.registrar().picture("silence");
  }

  private String circulates(String title, FilePayload text) {
    Part procedure = people.registrar().at("/silence").follow(title).sees("In preparation");
    Part form =
        procedure.part("Lay the text").attach("English", text).write("Pages (English)", "3");
    procedure = form.press("Lay the text").sees("Ready to circulate", text.name);
    procedure = procedure.part("Circulate").press("Circulate");
    procedure.sees("Running", "The text stands adopted unless an entitled member objects in time");
    return people.registrar().path();
  }

  void mongolia_objects() {
    Part matter = people.mongolia().at("/").sees("Pending from us").follow(MEASURE);
    matter.sees("If your state agrees, nothing needs to be done.");
    people.mongolia().picture("portal-phone");
    matter = matter.press("Acknowledge receipt").sees("Receipt acknowledged on");
    matter.write("Your words", "Mongolia proposes to consult the health ministries first.");
    Part review = matter.press("Review before release");
    review.sees("Not released yet", "Mongolia proposes to consult the health ministries first.");
    people.registrar().at(measure).sees("Running");
    review.press("Release the objection").sees("Not adopted", "breaks the silence");
    people.registrar().at(measure).sees("Broken", "Mongolia", "The text is not adopted.");
    people.mongolia().at("/").sees("Earlier", MEASURE, "Not adopted");
  }

  void the_members_are_told_that_it_is_broken() {
    the_outcome_is_told(people.officer(), measure).sees("has been broken", "has not been adopted");
  }

  /// Drafted by one, numbered and sent by another; the note itself, read by the registrar.
  private Part the_outcome_is_told(Visitor drafter, String procedure) {
    drafter.at(procedure).press("Draft the outcome note");
    Part page = people.registrar().at(procedure).press("Number and send the outcome note");
    return page.follow("as sent").sees("Circulated", "On the authority of");
  }

  void nobody_objects_and_it_is_certified() {
    people.director().at(titles).sees("Running").seesNot("Certify: nobody broke the silence");
    walk.the_clock_moves_to("15.01.2021 18:01", titles);
    people.registrar().at("/silence").sees("Closed, awaiting certification");
    people.director().at("/").sees("Needs you now", TITLES, "Closed, awaiting certification");
    Part procedure = people.director().at(titles).sees("Nothing is adopted until");
    people.director().picture("silence-procedure");
    procedure = procedure.press("Certify: nobody broke the silence");
    procedure.sees("Adopted", "Adopted with effect from 15 January 2021, 18:00");
    Part note = the_outcome_is_told(people.director(), titles);
    note.sees("15 January 2021").part("In brief").sees("SOC 11.12.2020 § 9");
  }

  /// From the outcome back to the paragraph, and from the paragraph to what became of it.
  void the_thread_is_whole() {
    Part thread = people.registrar().page().part("In brief").follow("SOC 11.12.2020 § 9");
    thread.part("Paragraph § 9").isInSight();
    people.registrar().picture("thread");
    assertEquals(walk.decision(), people.registrar().path());
    thread.part("Paragraph § 9").sees(TITLES, "Adopted");
    thread.part("Paragraph § 2").sees(MEASURE, "Broken");
    Part procedure = thread.part("Paragraph § 9").follow(TITLES);
    procedure
        .part("The procedure")
        .sees("Mandate", "SOC 11.12.2020 § 9", "as circulated", "as sent");
    people.officer().at("/").sees("Compile the inputs of Member States on the initiative");
  }
}
