package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteIds;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.text.Quotation;
import org.gainsay.text.QuotationMarks;

/// Finds direct speech by its quotation marks alone, in whatever language: all that can be said of
/// an article whose grammar is not known here. It has no speaker, and is a statement.
final class MarkedSpeech {

  /// Fewer words between marks are a title, a nickname or a word held at a distance as often as
  /// speech.
  private static final int FEWEST_WORDS = 5;

  /// Some scripts set no blanks between words: this many letters count as so many words.
  private static final int FEWEST_LETTERS = 25;

  private static final double CONFIDENCE = 0.4;

  private MarkedSpeech() {}

  static AnnotatedArticle of(Article article) {
    QuoteIds ids = new QuoteIds(article.id());
    List<Quote> quotes = new ArrayList<>();
    for (Quotation quotation : QuotationMarks.pair(article.text())) {
      if (quotation.level() == 0 && quotation.closed() && isSpeech(quotation, article.text())) {
        quotes.add(
            new Quote(
                ids.next(contentOf(quotation, article.text())),
                QuoteKind.DIRECT,
                quotation.spans(),
                null,
                null,
                null,
                null,
                List.of(Stance.statement()),
                CONFIDENCE,
                "marks"));
      }
    }
    return new AnnotatedArticle(article, quotes, List.of());
  }

  private static boolean isSpeech(Quotation quotation, String text) {
    int words = 0;
    int letters = 0;
    for (Span span : quotation.words()) {
      boolean isInWord = false;
      for (int i = span.start(); i < span.end(); i++) {
        boolean isLetter = Character.isLetterOrDigit(text.charAt(i));
        letters += isLetter ? 1 : 0;
        words += isLetter && !isInWord ? 1 : 0;
        isInWord = isLetter;
      }
    }
    return words >= FEWEST_WORDS || letters >= FEWEST_LETTERS;
  }

  private static String contentOf(Quotation quotation, String text) {
    StringBuilder content = new StringBuilder();
    quotation.spans().forEach(span -> content.append(span.of(text)).append(' '));
    return content.toString().strip();
  }
}
