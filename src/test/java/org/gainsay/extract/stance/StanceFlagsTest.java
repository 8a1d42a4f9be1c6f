package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The reservations that denials and admissions carry, from the words of the article on.
class StanceFlagsTest {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  private static Set<StanceFlag> flags(String text, StanceLabel label) {
    Set<StanceFlag> flags = EnumSet.noneOf(StanceFlag.class);
    for (Quote quote : EXTRACTOR.extract(Article.of("a", text)).quotes()) {
      for (Stance stance : quote.stances()) {
        if (stance.label() == label) {
          flags.addAll(stance.flags());
        }
      }
    }
    return flags;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          true  | The press officer denied that the minister had met the lobbyist.
          true  | "My client did not touch the safe," attorney Lena Holt said.
          true  | The chancellor's spokesman denied that she had known of the payments.
          true  | Police accuse Nora Lind of the leak. "She had nothing to do with it," her brother said.
          true  | "The governor never took a penny," his chief of staff said.
          true  | A ministry official denied that Prince Oskar had been at the villa.
          false | Grace Holt denied that her firm had paid the fixer.
          false | "We did not poison the well," Colonel Hart said.
          false | The mayor denied that he had met the lobbyist.
          """)
  void aDenialForSomebodyElseIsMarked(boolean expected, String text) {
    assertEquals(expected, flags(text, StanceLabel.DENIAL).contains(StanceFlag.ON_BEHALF), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          true  | The weekly has withdrawn its allegation that Brandt took the money.
          true  | The station retracted its report that Orla Finn had resigned.
          true  | The blogger took back her claim that the vaccine had killed his cat.
          true  | "I take back what I said about the mayor," the councillor said.
          true  | The driver recanted and said detectives had bullied him.
          false | "I was wrong and I am sorry," the harbour master said.
          false | The airline admitted that it had lost the bags.
          """)
  void whatIsTakenBackIsAnAdmissionAndMarked(boolean expected, String text) {
    assertEquals(
        expected, flags(text, StanceLabel.ADMISSION).contains(StanceFlag.RETRACTION), text);
  }
}
