package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gainsay.model.Article;
import org.gainsay.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pleas of guilt, silence, words taken back and blame whose form is rare but plain.
class PlainYieldingTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          a plea of guilt          | Tobin pleaded guilty to perjury.                                         | Tobin                     | pleaded                          | guilty to perjury
          a plea to come           | Tobin agreed to plead guilty.                                            | -                         | -                                | -
          a plea that may come     | Tobin may plead guilty to perjury.                                       | -                         | -                                | -
          neither                  | The airport would neither confirm nor deny the theft.                    | The airport               | would neither confirm nor deny   | the theft
          not                      | Ms Finn did not confirm or deny that she had resigned.                   | Ms Finn                   | did not confirm or deny          | that she had resigned
          an own report withdrawn  | The weekly withdrew its report that the bridge had failed.               | The weekly                | withdrew                         | its report that the bridge had failed
          another's plan withdrawn | The council withdrew the plan.                                           | -                         | -                                | -
          a story taken back       | The weekly withdrew the accusation on Monday.                            | The weekly                | withdrew                         | the accusation
          remarks taken back       | Two witnesses have since taken back their remarks.                       | Two witnesses             | taken                            | their remarks
          a book taken             | Two witnesses have taken their testimony.                                | -                         | -                                | -
          not to be drawn          | Ms Finn would not be drawn on the price.                                 | Ms Finn                   | would not be drawn               | on the price
          nothing drawn            | The curtains were not drawn on Monday.                                   | -                         | -                                | -
          drawn                    | Ms Finn was drawn by a cousin.                                           | -                         | -                                | -
          charges dropped          | Prosecutors withdrew the charge.                                         | -                         | -                                | -
          nothing to say           | The club had no comment on the transfer.                                 | The club                  | had                              | no comment on the transfer
          calls unanswered         | A lawyer for Tobin did not return messages.                              | A lawyer for Tobin        | did not return                   | messages
          held responsible         | Inspectors held the foundry liable for the flood.                        | Inspectors                | held                             | the foundry liable for the flood
          to be held responsible   | The foundry should be held liable for the flood, the paper said.         | -                         | -                                | -
          a meeting held           | Inspectors held a meeting.                                               | -                         | -                                | -
          """)
  void isFoundWithWhoDoesIt(
      String phenomenon,
      String text,
      @Nullable String source,
      @Nullable String cue,
      @Nullable String content) {
    ParsedArticle article =
        new ParsedArticle(Article.of("a", text), TextAnalyzer.english().analyze(text));

    String found =
        FINDER.find(article).stream()
            .filter(each -> each.cue() != null && each.source() != null && isPlain(each))
            .map(each ->
                each.source().of(text) + " | " + each.cue().of(text) + " | " + each.contentOf(text))
            .findFirst()
            .orElse("null | null | null");

    assertEquals(source + " | " + cue + " | " + content, found, phenomenon);
  }

  private static boolean isPlain(Attribution attribution) {
    return attribution.rule().equals("plain-yielding") || attribution.rule().equals("plain-charge");
  }
}
