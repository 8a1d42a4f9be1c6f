package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.model.Article;
import org.gainsay.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApposedNamesTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The lights belonged to the cleaning crew, the school's principal, Yolanda Price, said. | the school's principal, Yolanda Price | The lights belonged to the cleaning crew
          Senators don't keep public calendars, a spokeswoman for Thibault, Corinne Walsh, said. | a spokeswoman for Thibault, Corinne Walsh | Senators don't keep public calendars
          """)
  void whoSaysItMayHaveTwoNamesBetweenCommas(String text, String source, String content) {
    ParsedArticle article =
        new ParsedArticle(Article.of("a", text), TextAnalyzer.english().analyze(text));

    List<Attribution> found = FINDER.find(article);

    assertEquals(
        List.of(source + " | " + content),
        found.stream()
            .map(each ->
                (each.source() == null ? null : each.source().of(text))
                    + " | "
                    + each.contentOf(text))
            .toList());
  }
}
