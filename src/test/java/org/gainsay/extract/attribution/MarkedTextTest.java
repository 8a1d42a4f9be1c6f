package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  //                                  0123456789012345678901234567890
  private static final String TEXT = "It was “a farce, ” he said then.";
  private static final MarkedText MARKED = new MarkedText(TEXT, List.of(new Span(7, 18)));
  private static final Span SAID = new Span(22, 26);

  @Test
  void wordsInMarksAreNeverCut() {
    assertEquals(List.of(new Span(0, 18)), MARKED.widened(List.of(new Span(0, 10)), SAID));
    assertEquals(List.of(new Span(7, 26)), MARKED.widened(List.of(new Span(12, 26)), SAID));
  }

  @Test
  void aPartOfWhatStandsInMarksStaysAPart() {
    assertEquals(List.of(new Span(10, 15)), MARKED.widened(List.of(new Span(10, 15)), SAID));
    assertEquals(List.of(new Span(7, 18)), MARKED.widened(List.of(new Span(8, 15)), SAID));
  }

  @Test
  void whatReadsOnToACueOutsideIsAllThatStandsInMarks() {
    String text = "“It is late. We leave,” according to her.";
    MarkedText marked = new MarkedText(text, List.of(new Span(0, 23)));
    assertEquals(
        List.of(new Span(0, 23)), marked.widened(List.of(new Span(13, 21)), new Span(24, 36)));
    assertEquals(
        List.of(new Span(1, 11)), marked.widened(List.of(new Span(1, 11)), new Span(24, 36)));
  }

  @Test
  void theKindSaysHowMuchStandsInMarks() {
    assertEquals(QuoteKind.MIXED, MARKED.kindOf(List.of(new Span(0, 18))));
    assertEquals(QuoteKind.DIRECT, MARKED.kindOf(List.of(new Span(7, 18))));
    assertEquals(QuoteKind.INDIRECT, MARKED.kindOf(List.of(new Span(0, 6), new Span(19, 31))));
  }
}
