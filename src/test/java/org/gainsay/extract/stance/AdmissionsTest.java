package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.model.Article;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is owned up to, and what only sounds like it, from the words of the article to the labels.
class AdmissionsTest {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a fault                   | true  | The bank admitted that it had made a mistake.
          what is let in            | false | The judge admitted the letter as evidence.
          what is left open         | false | Marlow never denied knowing the courier.
          testimony taken back      | true  | Two witnesses have since taken back their testimony.
          a plea of not guilty      | false | Marlow pleaded not guilty Friday to nine counts of fraud.
          a slip of one's own       | true  | An earlier version of this article wrongly stated that Larch Air had failed.
          a slip of another's       | false | A viral article wrongly stated that Larch Air had failed.
          an attack that is claimed | true  | A faction calling itself Red Ant said its men had planted the bomb.
          an attack that is told    | false | The army said its jets had bombed the depot.
          """)
  void isAnAdmission(String phenomenon, boolean admitted, String text) {
    List<StanceLabel> labels =
        EXTRACTOR.extract(Article.of("a", text)).quotes().stream()
            .flatMap(quote -> quote.stances().stream())
            .map(stance -> stance.label())
            .toList();

    assertEquals(admitted, labels.contains(StanceLabel.ADMISSION), phenomenon);
  }
}
