package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.gainsay.model.Article;
import org.gainsay.model.Span;
import org.gainsay.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Charges that are told in passing: what others claim within a denial, and charges in the passive.
class NestedClaimsTest {

  /// The cues of what the claims lie in.
  private static final Set<String> OUTER = Set.of("rejected", "denied", "dismissed", "named");

  private static final AttributionFinder FINDER = new AttributionFinder();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          claims by somebody          | The mayor rejected claims by a former clerk that he had burned the ledgers.               | a former clerk  | claims     | that he had burned the ledgers
          allegations of a company    | The ministry denied allegations from Oster Marine that it had leaked the bids.            | Oster Marine    | allegations | that it had leaked the bids
          whose claim it is           | The board dismissed Anna Weiss's claim that the dam was cracked.                          | Anna Weiss      | claim      | that the dam was cracked
          a claim made by somebody    | She denied the claim, made by a rival on Monday, that the votes were bought.              | a rival         | claim      | that the votes were bought
          rumours without a source    | The union denied rumours that its treasurer had fled the country.                         | -               | rumours    | that its treasurer had fled the country
          nobody suggested it         | The union rejected any suggestion that the strike was illegal.                            | -               | -          | -
          what a report found         | The ministry rejected the report that found the dam was cracked.                          | that            | found      | the dam was cracked
          accused without saying by whom | The paper named a colonel accused of selling fuel to smugglers.                        | -               | accused    | a colonel of selling fuel to smugglers
          accused by somebody         | The colonel is accused by two witnesses of having sold fuel to smugglers.                 | two witnesses   | is accused | having sold fuel to smugglers
          """)
  void areFoundWithWhoMakesThem(
      String phenomenon,
      String text,
      @Nullable String source,
      @Nullable String cue,
      @Nullable String content) {
    ParsedArticle article =
        new ParsedArticle(Article.of("a", text), TextAnalyzer.english().analyze(text));

    String found =
        FINDER.find(article).stream()
            .filter(each -> each.cue() != null && !OUTER.contains(each.cue().of(text)))
            .map(each ->
                words(each.source(), text)
                    + " | "
                    + words(each.cue(), text)
                    + " | "
                    + each.contentOf(text))
            .findFirst()
            .orElse("null | null | null");

    assertEquals(source + " | " + cue + " | " + content, found, phenomenon);
  }

  private static @Nullable String words(@Nullable Span span, String text) {
    return span == null ? null : span.of(text);
  }
}
