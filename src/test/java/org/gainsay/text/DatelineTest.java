package org.gainsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words before a report are its dateline.
class DatelineTest {

  private static List<String> sentences(String text) {
    return TextAnalyzer.english().analyze(text).sentences().stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OSTRAVA —",
        "OSTRAVA (WPA) —",
        "OSTRAVA, Lenia (WPA) –",
        "NEW LENIA, Ohio —",
        "OSTRAVA, Nov 21 (WPA) -",
        "OSTRAVA, Nov. 21, 2014 (World Press) --",
        "ST. MARY'S, June 3 -"
      })
  void aDatelineStandsByItself(String dateline) {
    assertEquals(
        List.of(dateline, "Lenia rejected the claims on Friday."),
        sentences(dateline + " Lenia rejected the claims on Friday."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port - Lenia's largest - was shelled.",
        "NATO rejected the claims on Friday.",
        "Anna Weiss — a lawyer — denied it.",
        "LENIA - once an empire - denied it."
      })
  void whatBelongsToASentenceStaysInIt(String text) {
    assertEquals(List.of(text), sentences(text));
  }

  @Test
  void aDatelineOpensAParagraph() {
    String text = "The ship left. OSTRAVA — Lenia has a port.";
    assertEquals(0, Dateline.end("x", 0));
    assertEquals(15, Dateline.end(text, 15));
    assertEquals("OSTRAVA — ".length() + 2, Dateline.end("a\nOSTRAVA — Lenia", 2));
  }
}
