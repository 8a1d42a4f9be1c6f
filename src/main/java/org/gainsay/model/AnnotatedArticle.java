package org.gainsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article with what was found in it.
///
/// @param article the article
/// @param quotes who said what in it, in the order of the text
/// @param answers which of its denials answer which of its accusations
/// @param provenance where the article was read; null if nobody noted it
/// @param earlier what the article said before it was changed, the oldest first
public record AnnotatedArticle(
    Article article,
    List<Quote> quotes,
    List<Answer> answers,
    @Nullable Provenance provenance,
    List<ArticleVersion> earlier) {

  /// An article of which nobody noted where it was read.
  public AnnotatedArticle(Article article, List<Quote> quotes, List<Answer> answers) {
    this(article, quotes, answers, null, List.of());
  }

  public AnnotatedArticle {
    quotes = List.copyOf(quotes);
    answers = List.copyOf(answers);
    earlier = List.copyOf(earlier);
    int length = article.text().length();
    for (Quote quote : quotes) {
      checkInside(quote.extent(), length);
      if (quote.cue() != null) {
        checkInside(quote.cue(), length);
      }
      if (quote.source() != null) {
        checkInside(quote.source(), length);
      }
    }
  }

  /// The same article, read here.
  public AnnotatedArticle withProvenance(Provenance other) {
    return new AnnotatedArticle(article, quotes, answers, other, earlier);
  }

  /// The same article, which had these versions before.
  public AnnotatedArticle withEarlier(List<ArticleVersion> versions) {
    return new AnnotatedArticle(article, quotes, answers, provenance, versions);
  }

  private static void checkInside(Span span, int length) {
    if (span.end() > length) {
      throw new IllegalArgumentException("%s is outside a text of %d".formatted(span, length));
    }
  }
}
