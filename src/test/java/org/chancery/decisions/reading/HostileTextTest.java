package org.chancery.decisions.reading;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody would adopt. None may hang the reader or make it throw.
class HostileTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"a a a (", "1. ", "(a) \n", "[[[[", "decides that ", "by 31 ", "\n\n", "**"})
  void five_megabytes_of_one_phrase_are_read_in_time(String phrase) {
    String text = phrase.repeat(5_000_000 / phrase.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DecisionReader.read("x", text));
  }

  @Test
  void random_words_in_any_order_are_read_and_spans_stay_inside() {
    String[] words = {
      "The",
      "Committee",
      "requests",
      "the",
      "Secretariat",
      "to",
      "report",
      "by",
      "31",
      "May",
      "2021",
      "(a)",
      "1.",
      "\n",
      ",",
      ";",
      ":",
      "that",
      "shall",
      "be",
      "decides",
      "(",
      ")",
      "[",
      "silence procedure",
      "and",
      "at its",
      "ninth session",
      "Annex",
      "Décide",
      "d’",
      "поручает"
    };
    for (long seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      for (Paragraph paragraph : DecisionReader.read("x", text.toString()).paragraphs()) {
        for (Act act : paragraph.acts()) {
          assertTrue(act.span().end() <= paragraph.whole().length(), () -> "outside: " + act);
        }
      }
    }
  }
}
