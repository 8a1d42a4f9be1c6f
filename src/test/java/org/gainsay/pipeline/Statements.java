package org.gainsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteIds;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Stance;

/// A quick extractor for tests of what is around it: each paragraph is a quote.
final class Statements {

  private Statements() {}

  static AnnotatedArticle of(Article article) {
    QuoteIds ids = new QuoteIds(article.id());
    List<Quote> quotes = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      quotes.add(
          new Quote(
              ids.next(paragraph.text()),
              QuoteKind.INDIRECT,
              List.of(paragraph.span()),
              null,
              null,
              null,
              null,
              List.of(Stance.statement()),
              0.5,
              "test"));
    }
    return new AnnotatedArticle(article, quotes, List.of());
  }
}
