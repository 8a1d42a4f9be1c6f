package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gainsay.extract.QuoteExtractor;
import org.gainsay.model.Article;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is called false: a charge or claim, which denies it, or a person or theory, which judges.
class CalledFalseTest {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | Lomax called the charges against him bogus.
          true  | Brandt called it a lie.
          true  | Brandt called the inquiry a witch hunt.
          true  | Kemp called the suggestion that he had paid her ridiculous.
          false | Pell called climate change a hoax.
          false | Doyle called the moon landing a hoax.
          false | Orrin called Lomax a smear artist.
          false | The professor called astrology a fraud.
          """)
  void deniesOnlyWhatIsClaimed(boolean denies, String text) {
    boolean denied =
        EXTRACTOR.extract(Article.of("a", text)).quotes().stream()
            .flatMap(quote -> quote.stances().stream())
            .anyMatch(stance -> stance.label() == StanceLabel.DENIAL);

    assertEquals(denies, denied);
  }
}
