package org.gainsay.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts come back as they were, whatever stands around their paragraphs.
class LayoutTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "?\n",
        " ",
        "\n\n",
        "One line",
        "\n  One line\t\n",
        "One.\nTwo.",
        "One.\r\n\r\n Two. \r\nThree.\r\n",
        "\uFEFFOne.\u2028\u00A0Two.\u2029\n\u3000Three \u2003",
        "\uD83D\uDE00\n\uD83D\uDE00 \uD83D\uDE00\n",
      })
  void aTextIsReadAsItWasWritten(String text) throws IOException {
    isReadAsWritten(new AnnotatedArticle(Article.of("a", text), List.of(), List.of()));
  }

  @Test
  void noMoreIsReadOfBlanksThatAreQuoted() throws IOException {
    Stance stance = new Stance(StanceLabel.STATEMENT, List.of(), 1, null, Set.of(), "test");
    for (String text : List.of(" \n ", "?\n")) {
      Quote quote =
          new Quote(
              "a~1",
              QuoteKind.DIRECT,
              List.of(new Span(0, 1)),
              null,
              null,
              null,
              null,
              List.of(stance),
              1,
              "test");
      isReadAsWritten(new AnnotatedArticle(Article.of("a", text), List.of(quote), List.of()));
    }
  }

  private static void isReadAsWritten(AnnotatedArticle article) throws IOException {
    try (LuceneNewsIndex index = LuceneNewsIndex.inMemory()) {
      index.accept(List.of(article));
      index.refresh();
      assertEquals(Optional.of(article), index.article("a"));
    }
  }
}
