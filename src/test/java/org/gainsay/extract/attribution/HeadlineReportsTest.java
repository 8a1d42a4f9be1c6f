package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.gainsay.model.Article;
import org.gainsay.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who says what by a headline that does not begin with it, one a row; a dash where nobody does.
class HeadlineReportsTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      textBlock =
          """
          the speaker last           | Ferry sank after blast, survivors say             | survivors      | Ferry sank after blast
          the speaker behind the verb | Bank boss lied to Orrin, says watchdog           | watchdog       | Bank boss lied to Orrin
          a name of several words    | Memo is a fake, says Lenia's foreign ministry     | Lenia's foreign ministry | Memo is a fake
          who is told                | Guards slept on duty, warder tells court          | warder         | Guards slept on duty
          a noun like a verb         | Guards at fault in blaze, report finds            | report         | Guards at fault in blaze
          some words in marks        | Club 'misled' fans over tickets, watchdog finds   | watchdog       | Club 'misled' fans over tickets
          behind a semicolon         | Orrin in uproar; mayor must go, says union        | union          | mayor must go
          sorry without a verb       | Pop star sorry for backstage tirade               | Pop star       | backstage tirade
          speech before a colon      | ‘It was not me’: singer on fake post              | singer         | ‘It was not me’
          what goes on               | Union weighs strike, talks to go on               | -              | -
          a sentence                 | The ferry sank after the blast, the survivors recalled. | the survivors | The ferry sank after the blast
          """)
  void isFoundInHeadlines(
      String why, String headline, @Nullable String source, @Nullable String content) {
    String text = headline + "\n\nIt rained on Monday.";
    ParsedArticle article =
        new ParsedArticle(Article.of("a", text), TextAnalyzer.english().analyze(text));

    String found =
        FINDER.find(article).stream()
            .map(each ->
                (each.source() == null ? "?" : each.source().of(text))
                    + ": "
                    + each.contentOf(text))
            .collect(Collectors.joining("; "));

    assertEquals(source == null ? "" : source + ": " + content, found, why);
  }
}
