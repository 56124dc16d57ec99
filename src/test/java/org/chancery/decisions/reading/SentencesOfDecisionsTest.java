package org.chancery.decisions.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One invented sentence for each rule of the language.
class SentencesOfDecisionsTest {
  private static final String HEAD = "The Harbour Committee,\n\n4 May 2021\n\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Requests the Secretariat to submit a survey of piers by 1 July 2021; | tasking directive [Secretariat] 2021-07-01
          The Committee requested the Secretariat to send the survey to all ports. | tasking directive [Secretariat]
          Takes due note of the pilots' report, and invites Port States to share their tariffs no later than June 2021; | note + tasking exhortative [Port States] 2021-06
          Also urges the Bureau and the Working Group on Tides to meet; | tasking exhortative [Bureau, Working Group on Tides]
          Encourages member ports, shipping lines and all interested pilots to join; | tasking exhortative [member ports, shipping lines, interested pilots]
          Decides that the Bureau shall report to it at its twelfth session; | tasking directive [Bureau] at its twelfth session
          Decides that the Statutes shall be replaced by the following; | other
          Decides to hold its next session in the second half of 2022; | meeting 2022-07-01/2022-12-31
          Decides to hold its next session from 3 to 5 October 2022; | meeting 2022-10-03/2022-10-05
          Extends until 31 December 2022 the mandate of the Dredging Group; | approve 2022-12-31
          Resolves to request the Secretariat to keep the register; | other + tasking directive [Secretariat]
          Agrees to hold the Pilots' Forum on a regular basis; | standing on a regular basis
          Instructs the Director to report every two years on silting; | tasking directive [Director] every two years
          Requests the Director to inform members within 30 days of the adoption of the present decision; | tasking directive [Director] within 30 days of the adoption of the present decision
          Requests the Director, after consulting the ports, to publish the chart as soon as possible; | tasking directive [Director] as soon as possible
          Requests that the Secretary General issue the chart by the end of 2021; | tasking directive [Secretary General] 2021
          Adopts the chart approved by the Bureau on 3 March 2020; | approve
          Recommends to the Assembly that the fee be halved; | tasking exhortative [Assembly]
          Pursuant to rule 4, the Committee tasked the Chair of the Bureau to call the ports. | tasking directive [Chair of the Bureau]
          """)
  void reads_one_sentence(String sentence, String picture) {
    DecisionText text = DecisionReader.read("x", HEAD + "1. " + sentence);
    assertEquals(picture, pictures(text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Committee recalled that, at its previous session, it had asked the Bureau to report. |
          The Chair said that the Secretariat would be requested to report. |
          Recalling its decision to request the Secretariat to report by 1 July 2021, |
          At its previous session, the Committee requested the Secretariat to report. |
          """)
  void what_is_recalled_or_told_by_others_tasks_nobody(String sentence, String nothing) {
    DecisionText text =
        DecisionReader.read("x", HEAD + "1. " + sentence + "\n\n2. The Committee took note.");
    assertEquals("note", pictures(text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le Comité décide de prier le Secrétariat de publier la carte avant le 1er juillet 2021. | other + tasking directive [Secrétariat] 2021-07-01
          Le Comité invite les États Membres à fournir leurs cartes lors de sa prochaine session. | tasking exhortative [États Membres] lors de sa prochaine session
          Le Comité a approuvé le budget et charge le Directeur de les informer. | approve
          """)
  void reads_french(String sentence, String picture) {
    DecisionText text = DecisionReader.read("x", "4 mai 2021\n\nLe Comité,\n\n1. " + sentence);
    assertEquals(picture, pictures(text));
  }

  private static String pictures(DecisionText text) {
    return text.paragraphs().stream()
        .flatMap(p -> p.acts().stream())
        .map(Picture::of)
        .collect(Collectors.joining(" + "));
  }
}
