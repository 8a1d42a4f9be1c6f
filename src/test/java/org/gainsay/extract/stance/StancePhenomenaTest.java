package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who denies and who accuses, one phenomenon a row, from the words of the article to the labels.
class StancePhenomenaTest {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      textBlock =
          """
          a verb that denies                 | DENIAL            | The harbour master denied that his crew had dumped oil in the bay.
          a verb that denies an allegation   | DENIAL            | Mayor Ilse Brandt denied the allegations on Friday.
          a claim called baseless            | DENIAL            | The airline dismissed the reports as baseless.
          a claim called a smear             | DENIAL ACCUSATION | The senator called the allegations a smear.
          permission denied is a refusal     | -                 | The council denied entry to two reporters.
          a proposal rejected is a refusal   | -                 | The miners rejected the offer.
          an own bad act negated             | DENIAL            | "We did not poison the well," Colonel Hart said.
          nothing to do with it              | DENIAL            | "We had nothing to do with the leak," the spokesman said.
          clean hands                        | DENIAL            | "My conscience is clear," the former treasurer said.
          no truth in it                     | DENIAL            | "There is no truth to this story," Anna Weiss said.
          a cue that accuses                 | ACCUSATION        | Anna Weiss accused the council of hiding the report.
          a cue that alleges                 | ACCUSATION        | Prosecutors allege that Marlow bribed two judges.
          denial and countercharge           | DENIAL ACCUSATION | Ostrava denied bombing the bridge and accused Lenia of staging the attack.
          did not deny                       | -                 | Marlow did not deny that he had met the lobbyist.
          maybe behind it                    | ACCUSATION        | Lenia may have been behind the attack, an official said.
          framed                             | DENIAL ACCUSATION | "I was framed," the cashier said.
          silence is neither                 | -                 | The bank declined to comment on the lawsuit.
          low opinion without an act         | -                 | "This budget is a mess," Anna Weiss said.
          plain information                  | -                 | The mayor said the bridge would open on Monday.
          a plain negative is no denial      | -                 | The mayor said it would not rain on Monday.
          """)
  void theContentIsDeniedOrCharged(String phenomenon, String expected, String text) {
    Set<StanceLabel> found = EnumSet.noneOf(StanceLabel.class);
    for (Quote quote : EXTRACTOR.extract(Article.of("a", text)).quotes()) {
      for (Stance stance : quote.stances()) {
        found.add(stance.label());
      }
    }
    found.retainAll(EnumSet.of(StanceLabel.DENIAL, StanceLabel.ACCUSATION));
    Set<StanceLabel> wanted = EnumSet.noneOf(StanceLabel.class);
    if (expected != null) {
      for (String label : expected.split(" ", -1)) {
        wanted.add(StanceLabel.valueOf(label));
      }
    }
    assertEquals(wanted, found, phenomenon);
  }
}
