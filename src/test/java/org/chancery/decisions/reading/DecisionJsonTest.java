package org.chancery.decisions.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DecisionJsonTest {
  @Test
  void prints_the_promised_shape_on_one_line() {
    DecisionText text =
        DecisionReader.read(
            "tides.txt",
            """
            The Harbour Committee,

            3. Requests the "Tide" Group to report by 1 June 2030.
            """);
    assertEquals(
        """
        {"source":"tides.txt","meeting":{"organ":"Harbour Committee","date":null,"modality":null,\
        "chair":null,"place":null,"status":null},"paragraphs":[{"number":"3","heading":null,\
        "text":"Requests the \\"Tide\\" Group to report by 1 June 2030.","items":[],\
        "verbs":["request"],"acts":[{"kind":"tasking","force":"directive",\
        "actors":["Tide Group"],"action":"to report by 1 June 2030.","recipients":[],\
        "deadline":{"text":"by 1 June 2030","date":"2030-06-01"},"bracketed":false,\
        "span":[0,51]}]}]}\
        """,
        DecisionJson.of(text));
  }

  @Test
  void the_table_has_a_line_for_each_act() {
    DecisionText text = DecisionReader.read("t", "The Board,\n\n1. Approves the chart;");
    assertTrue(DecisionTable.of(text).contains("approve"));
  }
}
