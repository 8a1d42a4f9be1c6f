package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What set phrases, passive refusals and silence tell, one a row: who does what, and about which
/// words. A dash stands for nobody, and for no quote at all.
class SetPhrasesTest {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Orla Finn took issue with the report of her flight.           | Orla Finn      | DENIAL     | the report of her flight
          Lenia gave short shrift to rumours of a coup.                 | Lenia          | DENIAL     | rumours of a coup
          The miners gave the offer the thumbs down.                    | The miners     | REFUSAL    | the offer
          The parish council turned its nose up at the new bridge.      | The parish council | REFUSAL | the new bridge
          The vicar would not hear of a plan to sell the bells.         | The vicar      | REFUSAL    | a plan to sell the bells
          A plea for more time cut no ice with the judge.               | the judge      | REFUSAL    | A plea for more time
          The treasurer put his hands up to cooking the books.          | The treasurer  | ADMISSION  | cooking the books
          The bishop begged forgiveness for his silence.                | The bishop     | ADMISSION  | his silence
          The weekly went back on its story about the mayor.            | The weekly     | ADMISSION  | its story about the mayor
          The clerk blew the whistle on two inspectors.                 | The clerk      | ACCUSATION | two inspectors
          The auditor laid the collapse at the contractor's door.       | The auditor    | ACCUSATION | the collapse at the contractor's door
          The coach took a dim view of the late start.                  | The coach      | CRITICISM  | the late start
          The union has thrown its weight behind Anna Weiss.            | The union      | SUPPORT    | Anna Weiss
          The palace was staying tight-lipped last night about the wedding. | The palace | NO_COMMENT | the wedding
          Bail was denied to a roofer from Oster.                       | -              | REFUSAL    | Bail
          The widow was refused leave to appeal by three judges.        | three judges   | REFUSAL    | leave to appeal
          The motion was thrown out by the appeals court.               | the appeals court | REFUSAL | The motion
          Repeated calls to the embassy were not returned.              | the embassy    | NO_COMMENT | Repeated calls
          Emails to Larch Air went unanswered.                          | Larch Air      | NO_COMMENT | Emails
          Larch Air opted not to answer a list of questions.            | Larch Air      | NO_COMMENT | to answer a list of questions
          The curator would not elaborate.                              | The curator    | NO_COMMENT | elaborate
          The curator won't resign.                                     | The curator    | REFUSAL    | resign
          The weekly has apologised to readers for the headline.        | The weekly     | ADMISSION  | the headline
          Palace mum on king's health                                   | Palace         | NO_COMMENT | king's health
          Critics were scathing about the late start.                   | Critics        | CRITICISM  | the late start
          """)
  void tellWhoDoesWhatAboutWhichWords(String text, String source, String stance, String content) {
    String expected = stance.equals("-") ? "" : "%s: %s: %s".formatted(source, stance, content);
    String found =
        EXTRACTOR.extract(Article.of("a", text)).quotes().stream()
            .map(quote -> said(quote, text))
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not done            | The union will not throw its weight behind Anna Weiss.
          only possible       | The treasurer may put his hands up to it.
          no claim            | The plumber laid the pump to rest.
          no proposal         | He threw out the rubbish.
          no words of her own | She went back on a friend.
          negated by its noun | Orla Finn took no issue with the report.
          goals               | The visitors conceded four goals.
          guests              | The museum admits visitors on Sundays.
          a fee               | The club charges a fee.
          a thing that won't  | The door would not open.
          what never was      | The council would not have paid.
          lives               | The fire claimed 12 lives.
          """)
  void tellNothingWhereNothingIsSaid(String why, String text) {
    assertEquals(List.of(), EXTRACTOR.extract(Article.of("a", text)).quotes(), why);
  }

  @Test
  void aPhraseStartsWithAWordThatMustBe() {
    CueEntry entry =
        new CueEntry("x", CueClass.ACT, Set.of(Construction.OBJECT), Set.of(StanceLabel.ADMISSION));
    assertThrows(IllegalArgumentException.class, () -> Idiom.of(entry, null, "* up to {...}"));
  }

  private static String said(Quote quote, String text) {
    String source = quote.source() == null ? "-" : quote.source().of(text);
    String content =
        quote.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    return "%s: %s: %s".formatted(source, quote.stances().getFirst().label(), content);
  }
}
