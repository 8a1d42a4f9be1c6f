package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;

class OneSpeakerTest {

  private static final String TEXT = "Lee said he had called him a “con artist” and Roe agreed.";
  private static final MarkedText MARKED = new MarkedText(TEXT, List.of(at("“con artist”")));

  @Test
  void markedWordsStayWithTheReportThatHoldsTheOtherHoweverSureThatIs() {
    Attribution outer = of("said", "he had called him a “con artist”", QuoteKind.MIXED, 0.5);
    Attribution inner = of("called", "him a “con artist”", QuoteKind.MIXED, 0.9);

    assertEquals(List.of(outer), OneSpeaker.keep(List.of(outer, inner), MARKED));
  }

  @Test
  void ofReportsThatDoNotHoldEachOtherTheSurerOneKeepsTheMarkedWords() {
    Attribution weak = of("agreed", "a “con artist”", QuoteKind.MIXED, 0.5);
    Attribution sure = of("called", "him a “con artist”", QuoteKind.MIXED, 0.9);

    assertEquals(List.of(sure), OneSpeaker.keep(List.of(weak, sure), MARKED));
  }

  @Test
  void reportsWithoutMarkedWordsMayLieInEachOther() {
    Attribution outer = of("said", "he had called him", QuoteKind.INDIRECT, 0.5);
    Attribution inner = of("called", "him", QuoteKind.INDIRECT, 0.9);

    assertEquals(List.of(outer, inner), OneSpeaker.keep(List.of(outer, inner), MARKED));
  }

  private static Attribution of(String cue, String content, QuoteKind kind, double confidence) {
    return new Attribution(
        kind, List.of(at(content)), at(cue), null, null, null, "test", confidence);
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
