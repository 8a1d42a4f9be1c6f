package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.model.Article;
import org.gainsay.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose words stand behind the colon of a headline.
class HeadlineFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Bell: The harbour will stay open this winter       | Ann Bell
          Poll: Half of Ostrava wants the harbour closed         | Poll
          Harbour row: Bell accuses neighbour of jamming ships   |
          The Latest: Bell says the harbour will stay open       |
          Fact check: Did the harbour really close in May?       |
          """)
  void theNameBeforeTheColonSpeaksUnlessItIsTheTopic(String headline, String source) {
    Article article = Article.of("a", headline + "\n\nThe harbour has been closed since May.");
    ParsedArticle parsed =
        new ParsedArticle(article, TextAnalyzer.english().analyze(article.text()));

    List<String> sources =
        HeadlineFinder.find(parsed).stream()
            .map(speech -> speech.source().of(article.text()))
            .toList();

    assertEquals(source == null ? List.of() : List.of(source), sources);
  }
}
