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

  @Test
  void wordsInMarksAreNeverCut() {
    assertEquals(List.of(new Span(0, 18)), MARKED.widened(List.of(new Span(0, 10))));
    assertEquals(List.of(new Span(7, 26)), MARKED.widened(List.of(new Span(12, 26))));
  }

  @Test
  void aPartOfWhatStandsInMarksStaysAPart() {
    assertEquals(List.of(new Span(10, 15)), MARKED.widened(List.of(new Span(10, 15))));
    assertEquals(List.of(new Span(7, 18)), MARKED.widened(List.of(new Span(8, 15))));
  }

  @Test
  void theKindSaysHowMuchStandsInMarks() {
    assertEquals(QuoteKind.MIXED, MARKED.kindOf(List.of(new Span(0, 18))));
    assertEquals(QuoteKind.DIRECT, MARKED.kindOf(List.of(new Span(7, 18))));
    assertEquals(QuoteKind.INDIRECT, MARKED.kindOf(List.of(new Span(0, 6), new Span(19, 31))));
  }
}
