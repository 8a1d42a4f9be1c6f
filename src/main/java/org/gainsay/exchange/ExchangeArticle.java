package org.gainsay.exchange;

import java.util.List;
import org.gainsay.model.Article;

/// An article of the exchange format with the attributions that stand beside it.
public record ExchangeArticle(Article article, List<ExchangeQuote> quotes) {

  public ExchangeArticle {
    quotes = List.copyOf(quotes);
  }
}
