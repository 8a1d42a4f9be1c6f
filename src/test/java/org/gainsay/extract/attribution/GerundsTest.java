package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.model.Article;
import org.gainsay.model.Span;
import org.gainsay.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What verbs of proposing, weighing and recalling report with a gerund: each kind by an example.
class GerundsTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a proposal before a claim | North Oster has proposed holding a joint inquiry with the firm into the leak at Lake Works, claiming it can prove that it did no harm. | has proposed | North Oster: holding a joint inquiry with the firm into the leak at Lake Works
          a suggestion              | The minister suggested moving the clinic to Oster, saying it would save money. | suggested | The minister: moving the clinic to Oster
          advice                    | Weiss recommended closing the bridge until spring.       | recommended | Weiss: closing the bridge until spring
          a plan that is weighed    | The senator considered resigning after the vote.         | considered  | The senator: resigning after the vote
          what is advocated         | Lena Voss advocated lowering the fee for good.           | advocated   | Lena Voss: lowering the fee for good
          what is recalled          | She recalled meeting the envoy in Oster.                 | recalled    | She: meeting the envoy in Oster
          ... of somebody else      | She recalled Grey giving her the same line.              | recalled    | She: Grey giving her the same line
          a clause, not a gerund    | Low suggested that the firm was hiding data.             | suggested   | Low: that the firm was hiding data
          """)
  void areWhatTheVerbReports(String phenomenon, String text, String cue, String reported) {
    assertEquals(List.of(reported), read(text, cue), phenomenon);
  }

  /// What the attributions with this cue report, after their sources.
  private static List<String> read(String text, String cue) {
    Article article = Article.of("test", text);
    return FINDER.find(new ParsedArticle(article, TextAnalyzer.english().analyze(text))).stream()
        .filter(attribution -> cue.equals(words(attribution.cue(), text)))
        .map(attribution -> words(attribution.source(), text) + ": " + attribution.contentOf(text))
        .toList();
  }

  private static @Nullable String words(@Nullable Span span, String text) {
    return span == null ? null : span.of(text);
  }
}
