package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.model.Article;
import org.gainsay.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class TranscriptFinderTest {

  @Test
  void labelledLinesAreTurnsAndCarryOnToTheNextOne() {
    assertEquals(
        List.of("Q <Did you?>", "A <No. | Never.>", "Q <Why not?>"),
        turns("Q: Did you?\nA: No.\nNever.\nQ: Why not?"));
  }

  @Test
  void oneLabelledLineIsAHeading() {
    assertEquals(List.of(), turns("NOTE: This is not a transcript.\nNothing else is here."));
  }

  private static List<String> turns(String text) {
    ParsedArticle article =
        new ParsedArticle(Article.of("a", text), TextAnalyzer.english().analyze(text));
    return TranscriptFinder.find(article).stream()
        .map(turn ->
            "%s <%s>"
                .formatted(
                    turn.source().of(text),
                    String.join(
                        " | ", turn.pieces().stream().map(piece -> piece.of(text)).toList())))
        .toList();
  }
}
